package io.kafkalab.exercises.program.sandbox.inside;

import io.kafkalab.exercises.program.sandbox.lab.OuterRelay;
import io.kafkalab.exercises.program.sandbox.lab.Way;
import io.kafkalab.lab.files.OwnedFolder;
import io.kafkalab.lab.files.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * The sockets that lead a program to its lab, in a folder of their own.
 *
 * @param folder the folder
 * @param relay what carries
 * @param around the folder around it, where that is its own
 */
record Sockets(Path folder, OuterRelay relay, Optional<OwnedFolder> around) implements AutoCloseable {
    /** A socket's path is 107 bytes at most, and its name has some of them. */
    private static final int LONGEST_FOLDER = 90;

    /** Opens them, below a folder if its path is short enough for that. */
    static Sockets open(Way way, Path below, Duration delay) throws IOException {
        Optional<OwnedFolder> around =
                below.toString().length() < LONGEST_FOLDER ? Optional.empty() : Optional.of(OwnedFolder.create("way"));
        Path folder = Files.createDirectory(
                around.map(OwnedFolder::path).orElse(below).resolve("lab"));
        try {
            // Only the grader enters its parent; a program reaches it as its sandbox shows it, whoever it runs as.
            Users.letRead(folder);
            return new Sockets(folder, OuterRelay.open(way, folder, delay), around);
        } catch (IOException e) {
            delete(folder, around);
            throw e;
        }
    }

    @Override
    public void close() {
        relay.close();
        delete(folder, around);
    }

    private static void delete(Path folder, Optional<OwnedFolder> around) {
        Trees.delete(folder);
        around.ifPresent(OwnedFolder::close);
    }
}
