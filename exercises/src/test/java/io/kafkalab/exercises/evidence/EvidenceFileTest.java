package io.kafkalab.exercises.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.kafkalab.exercises.Task;
import io.kafkalab.text.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceFileTest {
    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadBackUnchanged() throws IOException {
        Evidence evidence = everything().of(new Origin("21905123", "Léa Martin", "lea.zip"));
        Path file = written(evidence);
        assertThat(EvidenceFile.read(file)).isEqualTo(evidence);
        assertThat(Files.readAllBytes(file)).startsWith(0x1f, 0x8b);
    }

    @Test
    void aFileOfVersion1IsRead() throws IOException {
        Path file = Files.copy(Path.of("src/test/resources/evidence/version-1.json"), folder.resolve("evidence.json"));
        Evidence evidence = EvidenceFile.read(file);
        assertThat(evidence.version()).isEqualTo(Evidence.VERSION);
        assertThat(evidence.submission()).isEmpty();
        assertThat(evidence.seed()).isEqualTo(482_913);
        assertThat(evidence.of(Task.TOPIC)).get(type(TopicEvidence.class)).satisfies(topic -> {
            assertThat(topic.run().startedAt()).isZero();
            assertThat(topic.topic().orElseThrow().messages()).hasSize(2);
        });
        assertThat(evidence.of(Task.PRODUCER)).get().isInstanceOf(FaultEvidence.class);
    }

    @Test
    void aNewerVersionIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("new.json"), "{\"seed\": 1, \"tasks\": [{}], \"version\": 99}");
        assertRefused(
                file,
                "The file of evidence " + file
                        + " is of version 99; this klab reads versions up to 2. Use the klab that wrote it, or grade again.");
    }

    @Test
    void whatIsDamagedIsRefusedInOneSentence() throws IOException {
        byte[] whole = Files.readAllBytes(written(everything()));
        Path half = Files.write(folder.resolve("half.gz"), Arrays.copyOf(whole, whole.length / 2));
        assertRefused(half, damaged(half, "Unexpected end of ZLIB input stream"));
        byte[] flipped = whole.clone();
        flipped[whole.length - 6] ^= 1;
        Path wrong = Files.write(folder.resolve("wrong.gz"), flipped);
        assertRefused(wrong, damaged(wrong, "Corrupt GZIP trailer"));
        Path strange = Files.writeString(
                folder.resolve("strange.json"), "{\"version\": 1, \"seed\": 1, \"tasks\": [{\"kind\": \"else\"}]}");
        assertThatThrownBy(() -> EvidenceFile.read(strange))
                .isInstanceOf(EvidenceUnreadable.class)
                .hasMessageStartingWith("The file of evidence " + strange + " is damaged (");
    }

    @Test
    void whatIsNoEvidenceIsRefused() throws IOException {
        for (String content : List.of("", "[]", "{}", "{\"version\": \"1\"}")) {
            Path file = Files.writeString(folder.resolve("other.json"), content);
            assertRefused(
                    file,
                    file
                            + " is no file of evidence of klab’s. Restore it from a copy, or grade this submission again.");
        }
        Path absent = folder.resolve("absent.json");
        assertRefused(absent, "There is no file of evidence " + absent + ".");
    }

    @Test
    void aFileThatUnpacksToTooMuchIsRefused() throws IOException {
        Path bomb = folder.resolve("bomb.gz");
        byte[] spaces = new byte[1 << 20];
        Arrays.fill(spaces, (byte) ' ');
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(bomb))) {
            for (int i = 0; i < 260; i++) {
                out.write(spaces);
            }
        }
        assertThat(Files.size(bomb)).isLessThan(1 << 20);
        assertRefused(
                bomb,
                "The file of evidence " + bomb
                        + " unpacks to more than 256 MiB, so klab did not write it. Grade this submission again.");
    }

    @Test
    void aFullDiskIsToldAsSuch() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThatThrownBy(() -> EvidenceFile.write(everything(), full))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
    }

    private static String damaged(Path file, String why) {
        return "The file of evidence " + file + " is damaged (" + why
                + "). Restore it from a copy, or grade this submission again.";
    }

    private static void assertRefused(Path file, String sentence) {
        assertThatThrownBy(() -> EvidenceFile.read(file))
                .isInstanceOf(EvidenceUnreadable.class)
                .hasMessage(sentence);
    }

    private Path written(Evidence evidence) throws IOException {
        Path file = folder.resolve(EvidenceFile.NAME);
        try (OutputStream out = Files.newOutputStream(file)) {
            EvidenceFile.write(evidence, out);
        }
        return file;
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
