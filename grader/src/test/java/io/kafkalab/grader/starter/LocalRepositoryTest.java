package io.kafkalab.grader.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalRepositoryTest {
    @TempDir
    Path home;

    @Test
    void isInTheHomeFolderUnlessSaidOtherwise() {
        assertThat(LocalRepository.of(Map.of(), home)).isEqualTo(home.resolve(".m2/repository"));
    }

    @Test
    void theSettingsMayNameAnother() throws IOException {
        settings("<settings><localRepository> ${user.home}/a/${env.COURSE} </localRepository></settings>");
        assertThat(LocalRepository.of(Map.of("COURSE", "kafka"), home)).isEqualTo(home.resolve("a/kafka"));
    }

    @Test
    void settingsWithoutOneOrThatAreNoXmlNameNone() throws IOException {
        settings("<settings/>");
        assertThat(LocalRepository.of(Map.of(), home)).isEqualTo(home.resolve(".m2/repository"));
        settings("<settings");
        assertThat(LocalRepository.of(Map.of(), home)).isEqualTo(home.resolve(".m2/repository"));
    }

    @Test
    void mavensOptionsComeFirst() throws IOException {
        settings("<settings><localRepository>/elsewhere</localRepository></settings>");
        assertThat(LocalRepository.of(Map.of("MAVEN_OPTS", "-Xmx1g -Dmaven.repo.local=/repo -q"), home))
                .isEqualTo(Path.of("/repo"));
        assertThat(LocalRepository.of(
                        Map.of("MAVEN_OPTS", "-Dmaven.repo.local=/b", "MAVEN_ARGS", "-Dmaven.repo.local=\"/my repo\""),
                        home))
                .isEqualTo(Path.of("/my repo"));
    }

    private void settings(String xml) throws IOException {
        Files.createDirectories(home.resolve(".m2"));
        Files.writeString(home.resolve(".m2/settings.xml"), xml);
    }
}
