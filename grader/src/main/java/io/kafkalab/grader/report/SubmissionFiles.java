package io.kafkalab.grader.report;

import io.kafkalab.exercises.evidence.Evidence;
import io.kafkalab.exercises.evidence.EvidenceFile;
import io.kafkalab.exercises.evidence.ProgramEvidence;
import io.kafkalab.exercises.evidence.TaskEvidence;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Writes what was observed of one submission into its folder: the evidence, and what each program printed. */
public final class SubmissionFiles {
    private SubmissionFiles() {}

    /**
     * Reads the evidence of a submission back, if it was kept.
     *
     * @throws io.kafkalab.exercises.evidence.EvidenceUnreadable if it is there but damaged
     */
    public static Optional<Evidence> evidence(String id, ReportFolder folder) {
        Path file = folder.submission(id).root().resolve(EvidenceFile.NAME);
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
