package io.kafkalab.exercises.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kafkalab.exercises.Task;
import io.kafkalab.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceFileTest {
    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadBackUnchanged() {
        Path file = folder.resolve("evidence.json");
        EvidenceFile.write(everything(), file);
        assertThat(EvidenceFile.read(file)).isEqualTo(everything());
        assertThat(folder).isDirectoryContaining(path -> path.equals(file));
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void whatWasWrittenBeforeStartsWereKeptIsRead() throws IOException {
        Path file = folder.resolve("evidence.json");
        EvidenceFile.write(everything(), file);
        String before = Files.readString(file).replaceAll(",\"startedAt\":\\d+", "");
        assertThat(before).doesNotContain("startedAt");
        assertThat(EvidenceFile.read(Files.writeString(file, before)).of(Task.TOPIC))
                .isInstanceOfSatisfying(
                        Optional.class,
                        topic -> assertThat(((TopicEvidence) topic.get()).run().startedAt())
                                .isZero());
    }

    @Test
    void anotherVersionIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("old.json"), "{\"version\": 99, \"seed\": 1, \"tasks\": []}");
        assertThatThrownBy(() -> EvidenceFile.read(file))
                .isInstanceOf(EvidenceUnreadable.class)
                .hasMessage("The file of evidence " + file
                        + " is of version 99; this klab reads version 1. Use the klab that wrote it, or grade again.");
    }

    @Test
    void whatIsDamagedOrAbsentIsRefused() throws IOException {
        Path half =
                Files.writeString(folder.resolve("half.json"), "{\"version\": 1, \"seed\": 1, \"tasks\": [{\"kind\"");
        assertThatThrownBy(() -> EvidenceFile.read(half)).isInstanceOf(EvidenceUnreadable.class);
        Path strange = Files.writeString(
                folder.resolve("strange.json"), "{\"version\": 1, \"seed\": 1, \"tasks\": [{\"kind\": \"else\"}]}");
        assertThatThrownBy(() -> EvidenceFile.read(strange)).isInstanceOf(EvidenceUnreadable.class);
        assertThatThrownBy(() -> EvidenceFile.read(folder.resolve("absent.json")))
                .isInstanceOf(EvidenceUnreadable.class)
                .hasMessageContaining("absent.json");
    }

    private static Evidence everything() {
        ProgramRun run = new ProgramRun(
                        ProgramRun.State.EXITED,
                        "java Topic",
                        Optional.of(1),
                        1200,
                        700,
                        new Output("été\n\u0000\u001b[31m", 10, true),
                        Output.NONE,
                        List.of("a", "b"))
                .startedAt(1_700_000_000_000L);
        Message text = new Message(0, 3, 1_700_000_000_000L, Payload.of("clé"), null);
        Message bytes = new Message(1, 0, -1, null, Payload.of(new byte[] {(byte) 0xff, 0}));
        TopicContent topic = new TopicContent("test", 2, List.of(text, bytes), true);
        ConnectorState connector = new ConnectorState(
                "mongodb",
                Map.of("collection", "test"),
                "RUNNING",
                List.of(new ConnectorState.TaskState(0, "FAILED", "trace\n\tat x")));
        CollectionContent collection =
                new CollectionContent("defaultdb", "usagers-reels", "view", List.of("{\"a\": 1}"), false);
        Row row = new Row("202200000009", " -1");
        return new Evidence(
                Evidence.VERSION,
                Long.MIN_VALUE,
                List.of(
                        new TopicEvidence(run, Optional.of(topic), List.of("autre")),
                        new ProducerEvidence(
                                ProgramRun.never(ProgramRun.State.MISSING, List.of("x")),
                                Optional.empty(),
                                List.of(row),
                                List.of()),
                        new ConsumerEvidence(run, List.of(text), List.of(List.of(bytes), List.of()), List.of("g")),
                        new SinkEvidence(
                                run,
                                List.of(row),
                                Optional.of(topic),
                                List.of(text),
                                List.of(bytes),
                                List.of(text, bytes),
                                List.of(collection),
                                List.of()),
                        new PluginsEvidence(run, List.of("a.B")),
                        new ConnectorEvidence(
                                run,
                                List.of(connector),
                                List.of(new Probe("defaultdb", "test", "65a0", "n", Probe.Role.WARM_UP)),
                                List.of(topic)),
                        new InsertEvidence(run, Optional.of(connector), List.of(collection), List.of(topic)),
                        new FaultEvidence(Task.INSERT, Text.of("fault.no-evidence", Text.of("seen.none"), "x"))));
    }
}
