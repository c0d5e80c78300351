package io.kafkalab.exercises.program.sandbox.process;

import io.kafkalab.exercises.program.sandbox.Job;
import io.kafkalab.exercises.submission.SubmissionFiles;
import io.kafkalab.lab.files.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The folder of one run of one program: {@code work}, in which it starts, with copies of the submission's files and the
 * CSV; {@code tmp}, for its temporary files.
 */
public final class WorkingFolder implements AutoCloseable {
    private static final String CSV = "usagers-2022.csv";

    private final Path root;

    private WorkingFolder(Path root) {
        this.root = root;
    }

    /**
     * Makes the folder of a job, below its scratch folder; a compiler's has no files in it. The CSV also takes the place
     * of every file of that name in the submission.
     */
    public static WorkingFolder make(Job job) {
        try {
            Files.createDirectories(job.scratch());
            WorkingFolder folder = new WorkingFolder(Files.createTempDirectory(job.scratch(), "run-"));
            Files.createDirectory(folder.temporary());
            Files.createDirectory(folder.work());
            if (job instanceof Job.Run run) {
                folder.fill(run.launch().files(), run.csv());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a working folder in " + job.scratch(), e);
        }
    }

    private void fill(Path files, Path csv) throws IOException {
        for (Path file : SubmissionFiles.below(files)) {
            Path target = work().resolve(files.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(target.endsWith(CSV) ? csv : file, target);
        }
        Files.copy(csv, csv(), StandardCopyOption.REPLACE_EXISTING);
    }

    /** The folder that everything else is in. */
    public Path root() {
        return root;
    }

    /** The copies of the program's files, and the CSV. */
    public Path work() {
        return root.resolve("work");
    }

    /** For temporary files. */
    public Path temporary() {
        return root.resolve("tmp");
    }

    /** The CSV. */
    public Path csv() {
        return work().resolve(CSV);
    }

    /** Where the CPU times are written once the program has ended by itself. */
    public Path times() {
        return root.resolve("times");
    }

    @Override
    public void close() {
        Trees.delete(root);
    }
}
