package io.kafkalab.grader.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandInDigestTest {

    @TempDir
    private Path folder;

    @Test
    void knowsEveryChangeOfTheStudentsOwnFilesAlone() throws IOException {
        Files.writeString(folder.resolve("topic.py"), "a");
        Optional<String> first = HandInDigest.of(folder);
        assertThat(first).isPresent().isEqualTo(HandInDigest.of(folder));
        Files.createDirectory(folder.resolve("__pycache__"));
        Files.writeString(folder.resolve("__pycache__/topic.pyc"), "x");
        assertThat(HandInDigest.of(folder)).isEqualTo(first);
        Files.move(folder.resolve("topic.py"), folder.resolve("Topic.py"));
        Optional<String> renamed = HandInDigest.of(folder);
        assertThat(renamed).isNotEqualTo(first);
        Files.writeString(folder.resolve("Topic.py"), "b");
        assertThat(HandInDigest.of(folder)).isNotEqualTo(renamed);
    }

    @Test
    void ofAnArchiveItIsThatOfItsBytes() throws IOException {
        Path archive = Files.writeString(folder.resolve("a.zip"), "1");
        Optional<String> first = HandInDigest.of(archive);
        Files.writeString(archive, "2");
        assertThat(HandInDigest.of(archive)).isPresent().isNotEqualTo(first);
    }

    @Test
    void whatIsNotThereHasNone() {
        assertThat(HandInDigest.of(folder.resolve("nowhere"))).isEmpty();
    }
}
