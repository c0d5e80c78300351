package io.kafkalab.exercises.program.sandbox.inside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.SecureRandom;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/** As which users programs run. */
public final class Users {
    /** Given to nobody by any system that we know of: above the users of containers, below what is negative for some. */
    private static final long FIRST = 1_879_100_000L;

    private static final int MANY = 200_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Users() {}

    /** Whether klab runs as root. */
    public static boolean root() {
        return own() == 0;
    }

    /** A user that nobody else is, where klab is root; else klab's own, by saying none. */
    public static OptionalLong fresh() {
        return root() ? OptionalLong.of(FIRST + RANDOM.nextInt(MANY)) : OptionalLong.empty();
    }

    /** The number of klab's own user. */
    public static long own() {
        try {
            return (Integer) Files.getAttribute(Path.of("/proc/self"), "unix:uid");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read /proc/self", e);
        }
    }

    /** Whether every user may read a file, or enter and list a folder. */
    public static boolean mayRead(Path path) {
        try {
            Set<PosixFilePermission> granted = Files.getPosixFilePermissions(path);
            return granted.contains(PosixFilePermission.OTHERS_READ)
                    && (!Files.isDirectory(path) || granted.contains(PosixFilePermission.OTHERS_EXECUTE));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the mode of " + path, e);
        }
    }

    /** Lets every user read what is in a folder, and execute what its owner may. */
    public static void letRead(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(path -> !Files.isSymbolicLink(path)).forEach(path -> {
                if (!path.toFile().setReadable(true, false)
                        || (path.toFile().canExecute() && !path.toFile().setExecutable(true, false))) {
                    throw new UncheckedIOException(new IOException("cannot change the mode of " + path));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
    }

    /** Gives a folder to a user. */
    public static void give(Path folder, long user) {
        try {
            Files.setAttribute(folder, "unix:uid", (int) user);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot give away " + folder, e);
        }
    }
}
