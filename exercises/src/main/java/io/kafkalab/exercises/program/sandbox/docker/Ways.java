package io.kafkalab.exercises.program.sandbox.docker;

import io.kafkalab.exercises.program.sandbox.inside.Users;
import io.kafkalab.exercises.program.sandbox.inside.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Empty folders that lead to what a container sees of the machine. They stand in for those of the image, which may be
 * closed to the container's user, as root's home is.
 *
 * @param folder where they are made
 */
record Ways(Path folder) {
    private static final Path ROOT = Path.of("/");

    /** At the root of every image, open to every user, and needed. */
    private static final Set<Path> OPEN = Stream.of(
                    "/bin", "/etc", "/lib", "/lib32", "/lib64", "/libx32", "/sbin", "/tmp", "/usr")
            .map(Path::of)
            .collect(Collectors.toSet());

    /** Of the image, and nobody's business. */
    private static final Set<Path> HIDDEN =
            Stream.of("/home", "/opt", "/root", "/var").map(Path::of).collect(Collectors.toSet());

    /** Makes them, down to what is seen; where each is to be, and which folder it is. */
    Map<Path, Path> make(View view) throws IOException {
        Map<Path, Path> made = new TreeMap<>();
        for (Path hidden : HIDDEN) {
            made.put(hidden, Files.createDirectories(folder.resolve(ROOT.relativize(hidden))));
        }
        for (Path path : Stream.concat(view.readable().stream(), view.writable().stream())
                .toList()) {
            Path first = ROOT.resolve(path.getName(0));
            if (!OPEN.contains(first)) {
                Path place = folder.resolve(ROOT.relativize(path));
                Files.createDirectories(Files.isDirectory(path) ? place : place.getParent());
                if (!Files.exists(place)) {
                    Files.createFile(place);
                }
                made.put(first, folder.resolve(first.getFileName()));
            }
        }
        made.values().forEach(Users::letRead);
        return made;
    }
}
