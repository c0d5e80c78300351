package io.kafkalab.exercises.program.sandbox.inside;

import io.kafkalab.exercises.program.Folders;
import io.kafkalab.exercises.program.sandbox.lab.OuterRelay;
import io.kafkalab.exercises.program.sandbox.lab.Way;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The sockets that lead a program to its lab, in a folder of their own.
 *
 * @param folder the folder
 * @param relay what carries
 */
record Sockets(Path folder, OuterRelay relay) implements AutoCloseable {
    /** A socket's path is 107 bytes at most, and its name has some of them. */
    private static final int LONGEST_FOLDER = 90;

    /** Opens them, below a folder if its path is short enough for that. */
    static Sockets open(Way way, Path below) throws IOException {
        Path folder = below.toString().length() < LONGEST_FOLDER
                ? Files.createDirectory(below.resolve("lab"))
                : Files.createTempDirectory("klab-lab");
        try {
            // Only the grader enters its parent; a program reaches it as its sandbox shows it, whoever it runs as.
            Users.letRead(folder);
            return new Sockets(folder, OuterRelay.open(way, folder));
        } catch (IOException e) {
            Folders.delete(folder);
            throw e;
        }
    }

    @Override
    public void close() {
        relay.close();
        Folders.delete(folder);
    }
}
