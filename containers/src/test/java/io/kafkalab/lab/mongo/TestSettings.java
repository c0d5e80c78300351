package io.kafkalab.lab.mongo;

import io.kafkalab.lab.LabBackend;
import io.kafkalab.lab.LabSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

final class TestSettings {
    private TestSettings() {}

    static LabSettings with(Path cache, Path mongod) {
        return settings(cache, Optional.of(mongod), true);
    }

    static LabSettings offline(Path cache) {
        return settings(cache, Optional.empty(), true);
    }

    static LabSettings online(Path cache) {
        return settings(cache, Optional.empty(), false);
    }

    private static LabSettings settings(Path cache, Optional<Path> mongod, boolean offline) {
        return new LabSettings(
                Optional.of(LabBackend.EMBEDDED),
                mongod,
                offline,
                cache,
                LabSettings.Images.DEFAULT,
                Optional.empty(),
                Duration.ofSeconds(60));
    }
}
