package io.kafkalab.lab.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ServerSettingsTest {
    @TempDir
    Path folder;

    @Test
    void travelInAFile() throws IOException {
        ServerSettings settings = new ServerSettings(
                folder.resolve("data=1"),
                folder.resolve("plug ins"),
                folder.resolve("é.log"),
                "secret",
                "127.1.2.3",
                9092,
                0);

        settings.write(folder.resolve("settings"));

        assertThat(ServerSettings.read(folder.resolve("settings"))).isEqualTo(settings);
    }

    @Test
    void doNotShowThePassword() {
        assertThat(new ServerSettings(folder, folder, folder, "secret", "127.0.0.1", 0, 0).toString())
                .doesNotContain("secret");
    }
}
