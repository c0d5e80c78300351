package io.kafkalab.lab.mongo.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Tells whether a file of the cache is still the one that was put there: its digest, kept beside it
 * with its size and time. The digest is taken again only if size or time changed, since a mongod has
 * some 150 MB.
 */
final class Stamp {
    private Stamp() {}

    private static Path beside(Path program) {
        return program.resolveSibling(program.getFileName() + ".stamp");
    }

    static void write(Path program) throws IOException {
        Files.writeString(beside(program), Sha256.of(program).hex() + "\n" + sizeAndTime(program));
    }

    static boolean fits(Path program) {
        try {
            if (!Files.isRegularFile(program) || !Files.isRegularFile(beside(program))) {
                return false;
            }
            String[] lines = Files.readString(beside(program)).split("\n", 2);
            return lines.length == 2
                    && (lines[1].equals(sizeAndTime(program))
                            || lines[0].equals(Sha256.of(program).hex()));
        } catch (IOException e) {
            // What cannot be read is not there: it is fetched again.
            return false;
        }
    }

    private static String sizeAndTime(Path program) throws IOException {
        return Files.size(program) + " " + Files.getLastModifiedTime(program).toMillis();
    }
}
