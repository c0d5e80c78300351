package io.kafkalab.exercises.program.sandbox.inside;

import io.kafkalab.exercises.program.sandbox.Job;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What of the machine's files a job sees, each where it is.
 *
 * @param links the links at the root of the file system, and where they lead
 * @param readable what it sees, read-only
 * @param writable what it may change
 */
public record View(Map<Path, Path> links, List<Path> readable, List<Path> writable) {
    private static final List<String> SYSTEM = List.of("/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32");

    /** What programs and JDKs look for in {@code /etc}; nothing of it says anything of this machine's users. */
    private static final List<String> SETTINGS = List.of(
            "/etc/alternatives",
            "/etc/ld.so.cache",
            "/etc/ld.so.conf",
            "/etc/ld.so.conf.d",
            "/etc/localtime",
            "/etc/ssl/certs",
            "/etc/pki/ca-trust",
            "/etc/crypto-policies");

    /** The system, and what the job names. */
    static View of(Job job, Path javaHome) {
        Map<Path, Path> links = new LinkedHashMap<>();
        TreeSet<Path> readable = new TreeSet<>();
        for (String name : SYSTEM) {
            Path path = Path.of(name);
            if (Files.isSymbolicLink(path)) {
                links.put(path, target(path));
            } else if (Files.isDirectory(path)) {
                readable.add(path);
            }
        }
        SETTINGS.stream().map(Path::of).forEach(readable::add);
        readable.addAll(settingsOfJava());
        readable.add(javaHome);
        job.launch().reads().forEach(path -> readable.add(path.toAbsolutePath().normalize()));
        List<Path> writable = new ArrayList<>();
        if (job instanceof Job.Build build) {
            readable.add(build.launch().files());
            build.output().ifPresent(writable::add);
        }
        readable.removeIf(path -> !Files.exists(path) || isBelow(path, readable, links));
        return new View(links, List.copyOf(readable), writable);
    }

    /** What is below something that is seen anyway is seen with it. */
    private static boolean isBelow(Path path, TreeSet<Path> others, Map<Path, Path> links) {
        for (Path above = path.getParent(); above != null; above = above.getParent()) {
            if (others.contains(above) || links.containsKey(above)) {
                return true;
            }
        }
        return false;
    }

    /** Debian's JDKs keep their settings there, behind links. */
    private static List<Path> settingsOfJava() {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(Path.of("/etc"), "java*")) {
            folders.forEach(found::add);
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list /etc", e);
        }
    }

    private static Path target(Path link) {
        try {
            return Files.readSymbolicLink(link);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + link, e);
        }
    }
}
