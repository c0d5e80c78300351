package io.kafkalab.exercises.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kafkalab.lab.LabBackend;
import io.kafkalab.text.Language;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProjectSettingsTest {

    @AfterEach
    void forget() {
        for (String name : new String[] {"submission", "seed", "lang", "backend"}) {
            System.clearProperty("klab." + name);
        }
    }

    @Test
    void byDefaultTheWorkingFolderIsGradedInFrench() {
        ProjectSettings settings = ProjectSettings.resolve(Map.of());
        assertThat(settings.submission()).isEqualTo(Path.of("").toAbsolutePath());
        assertThat(settings.seed()).isBetween(0L, 999_999L);
        assertThat(settings.language()).isEqualTo(Language.FRENCH);
        assertThat(settings.lab().backend()).isEmpty();
    }

    @Test
    void propertiesSetIt() {
        System.setProperty("klab.submission", "tp");
        System.setProperty("klab.seed", "7");
        System.setProperty("klab.lang", "en");
        System.setProperty("klab.backend", "embedded");
        ProjectSettings settings = ProjectSettings.resolve(Map.of());
        assertThat(settings.submission()).isEqualTo(Path.of("tp").toAbsolutePath());
        assertThat(settings.seed()).isEqualTo(7);
        assertThat(settings.language()).isEqualTo(Language.ENGLISH);
        assertThat(settings.lab().backend()).contains(LabBackend.EMBEDDED);
    }

    @Test
    void aMisspeltBackendIsRefusedWithTheAllowedOnes() {
        System.setProperty("klab.backend", "dokcer");
        assertThatThrownBy(() -> ProjectSettings.resolve(Map.of()))
                .hasMessage("klab.backend: dokcer; allowed: auto, containers, embedded");
    }
}
