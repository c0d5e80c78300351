package io.kafkalab.lab.embedded;

import io.kafkalab.lab.LabBackend;
import io.kafkalab.lab.LabSettings;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

final class TestSettings {
    /** Shared by all tests: unpacking and archiving once is enough. */
    static final Path CACHE = Path.of("target", "klab-cache").toAbsolutePath();

    private TestSettings() {}

    /** With the MongoDB that this machine has; fetches none. */
    static LabSettings here() {
        return with(CACHE, Optional.ofNullable(System.getenv("KLAB_MONGOD")).map(Path::of));
    }

    static LabSettings with(Path cache, Optional<Path> mongod) {
        return new LabSettings(
                Optional.of(LabBackend.EMBEDDED),
                mongod,
                true,
                cache,
                LabSettings.Images.DEFAULT,
                Optional.empty(),
                Duration.ofSeconds(60));
    }

    static boolean isMongodOnPath() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "mongod")));
    }
}
