package io.kafkalab.exercises.program.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Where a command of the machine is installed.
 *
 * @param command its file, perhaps a link
 */
record Installation(Path command) {
    private static final int MOST_LINKS = 10;

    /**
     * The folders that hold the command, and what it is made of: for each file that a chain of links goes through, the
     * folder above its {@code bin}, or else its own.
     */
    Set<Path> folders() {
        Set<Path> folders = new LinkedHashSet<>();
        Path file = command.toAbsolutePath().normalize();
        for (int i = 0; i < MOST_LINKS; i++) {
            folders.add(folder(file));
            if (!Files.isSymbolicLink(file)) {
                break;
            }
            file = file.resolveSibling(target(file)).normalize();
        }
        return folders;
    }

    /** Never a folder in which somebody lives. */
    private static Path folder(Path file) {
        Path folder = file.getParent();
        Path above = folder.getParent();
        boolean inBin = folder.endsWith("bin") && above != null && above.getNameCount() > 0;
        Path home = Path.of(System.getProperty("user.home"));
        return inBin && !home.startsWith(above) ? above : folder;
    }

    private static Path target(Path link) {
        try {
            return Files.readSymbolicLink(link);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + link, e);
        }
    }
}
