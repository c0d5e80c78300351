package io.kafkalab.exercises.program.run;

import io.kafkalab.exercises.program.Folders;
import io.kafkalab.exercises.submission.SubmissionFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The folder of one run of one program: {@code work}, in which it starts, with copies of the submission's files and the
 * CSV; {@code tmp}, for its temporary files.
 */
final class WorkingFolder implements AutoCloseable {
    private static final String CSV = "usagers-2022.csv";

    private final Path root;

    private WorkingFolder(Path root) {
        this.root = root;
    }

    /**
     * Makes the folder.
     *
     * @param scratch where
     * @param files the folder whose files are copied
     * @param csv the CSV; it also takes the place of every file of that name in the submission
     */
    static WorkingFolder make(Path scratch, Path files, Path csv) {
        try {
            Files.createDirectories(scratch);
            WorkingFolder folder = new WorkingFolder(Files.createTempDirectory(scratch, "run-"));
            Files.createDirectory(folder.temporary());
            Files.createDirectory(folder.work());
            for (Path file : SubmissionFiles.below(files)) {
                Path target = folder.work().resolve(files.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(target.endsWith(CSV) ? csv : file, target);
            }
            Files.copy(csv, folder.csv(), StandardCopyOption.REPLACE_EXISTING);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a working folder in " + scratch, e);
        }
    }

    Path work() {
        return root.resolve("work");
    }

    Path temporary() {
        return root.resolve("tmp");
    }

    Path csv() {
        return work().resolve(CSV);
    }

    /** Where the CPU times are written once the program has ended by itself. */
    Path times() {
        return root.resolve("times");
    }

    @Override
    public void close() {
        Folders.delete(root);
    }
}
