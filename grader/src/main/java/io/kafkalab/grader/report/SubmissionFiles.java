package io.kafkalab.grader.report;

import io.kafkalab.exercises.evidence.Evidence;
import io.kafkalab.exercises.evidence.EvidenceFile;
import io.kafkalab.exercises.evidence.ProgramEvidence;
import io.kafkalab.exercises.evidence.TaskEvidence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes what was observed of one submission into its folder: the evidence, and what each program printed. */
public final class SubmissionFiles {
    private SubmissionFiles() {}

    /** Where the evidence of a submission is, or would be, in the folder of a report; earlier reports do not compress it. */
    public static Path evidenceFile(String id, Path root) {
        Path folder = ReportFolder.submission(root, id);
        Path plain = folder.resolve("evidence.json");
        Path file = folder.resolve(EvidenceFile.NAME);
        return Files.exists(file) || !Files.exists(plain) ? file : plain;
    }

    /**
     * Copies the files of a submission from another report; nothing where it is the same, or has none.
     *
     * @throws ReportNotWritten if that fails
     */
    public static void copy(String id, Path root, ReportFolder folder) {
        Path from = ReportFolder.submission(root, id);
        ReportFolder to = folder.submission(id);
        if (!Files.isDirectory(from)
                || from.toAbsolutePath()
                        .normalize()
                        .equals(to.root().toAbsolutePath().normalize())) {
            return;
        }
        try (Stream<Path> files = Files.list(from)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> to.write(file.getFileName().toString(), out -> Files.copy(file, out)));
        } catch (IOException e) {
            throw ReportFolder.problem(from, e);
        }
    }

    /**
     * Reads the evidence of a submission back, if it was kept.
     *
     * @throws io.kafkalab.exercises.evidence.EvidenceUnreadable if it is there but damaged
     */
    public static Optional<Evidence> evidence(String id, ReportFolder folder) {
        Path file = evidenceFile(id, folder.root());
        return Files.exists(file) ? Optional.of(EvidenceFile.read(file)) : Optional.empty();
    }

    /**
     * Writes the files of a submission.
     *
     * @throws ReportNotWritten if that fails
     */
    public static void write(String id, Evidence evidence, ReportFolder folder) {
        ReportFolder own = folder.submission(id);
        own.write(EvidenceFile.NAME, out -> EvidenceFile.write(evidence, out));
        for (TaskEvidence task : evidence.tasks()) {
            if (task instanceof ProgramEvidence program && program.run().started()) {
                own.write(task.task().id() + ".out.txt", program.run().output().text());
                own.write(task.task().id() + ".err.txt", program.run().errors().text());
            }
        }
    }
}
