package io.kafkalab.lab.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;

/**
 * A class-data archive of the lab's process: with it, the JVM need not read and verify Kafka's
 * classes again.
 *
 * <p>The first lab writes it when it ends; later ones use it. It belongs to one JVM and one bundle. A
 * lab without it, or with one that the JVM refuses, starts as well, only slower.
 */
final class ClassArchive {
    private final Path archive;
    private final Path made;

    private ClassArchive(Path archive) {
        this.archive = archive;
        this.made = archive.resolveSibling(archive.getFileName() + "." + UUID.randomUUID());
    }

    /**
     * The archive for a bundle.
     *
     * @param bundle the folder of the bundle; the archive lies beside it
     */
    static ClassArchive of(Path bundle) {
        String jvm = System.getProperty("java.vm.version").replaceAll("[^A-Za-z0-9.]", "_");
        return new ClassArchive(bundle.resolveSibling(bundle.getFileName() + "-" + jvm + ".jsa"));
    }

    /** Options for a JVM: to use the archive or, if there is none, to make it when it ends. */
    List<String> options() {
        return Files.exists(archive)
                ? List.of("-XX:SharedArchiveFile=" + archive, "-Xshare:auto", "-Xlog:cds=off", "-Xlog:cds+dynamic=off")
                : List.of("-XX:ArchiveClassesAtExit=" + made, "-Xlog:cds=off", "-Xlog:cds+dynamic=off");
    }

    /** Whether a JVM that was started with {@link #options()} makes the archive when it ends. */
    boolean isMaking(List<String> options) {
        return options.stream().anyMatch(option -> option.contains(made.toString()));
    }

    /** Keeps what a JVM made, if it did; to be called when that JVM has ended. */
    void keep() throws IOException {
        if (Files.exists(made)) {
            Files.move(made, archive, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
