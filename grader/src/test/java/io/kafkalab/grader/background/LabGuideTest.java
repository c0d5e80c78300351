package io.kafkalab.grader.background;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.grader.terminal.Console;
import io.kafkalab.grader.terminal.Ink;
import io.kafkalab.grader.terminal.LabPage;
import io.kafkalab.lab.LabAddresses;
import io.kafkalab.lab.LabBackend;
import io.kafkalab.lab.LabVersions;
import io.kafkalab.lab.shared.LabState;
import io.kafkalab.lab.shared.LabUser;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import io.kafkalab.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class LabGuideTest {
    private static final LabAddresses ADDRESSES = new LabAddresses(
            "127.1.2.3:9092",
            "mongodb://127.1.2.3:27017/defaultdb?replicaSet=rs0",
            "http://127.1.2.3:8083",
            "mongodb://mongodb-0.mongodb-headless:27017/defaultdb?replicaSet=rs0");

    @TempDir
    private Path folder;

    @Test
    void givesAShellTheVariablesOfAProgram() {
        assertThat(guide(state(List.of(), Optional.empty())).exports())
                .containsExactly(
                        "export KAFKA_BOOTSTRAP_SERVERS=127.1.2.3:9092",
                        "export MONGODB_URI='mongodb://127.1.2.3:27017/defaultdb?replicaSet=rs0'",
                        "export CONNECT_URL=http://127.1.2.3:8083",
                        "export CONNECT_MONGODB_URI="
                                + "'mongodb://mongodb-0.mongodb-headless:27017/defaultdb?replicaSet=rs0'");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void advisesTheCommandsThatThereAre() throws IOException {
        LabState state = state(List.of(), Optional.empty());
        assertThat(kafkaCommands(state)).allMatch(command -> command.startsWith("kafka-"));
        Path own = command("cache/tools/kafka-topics.sh");
        assertThat(kafkaCommands(state).get(0)).isEqualTo(own + " --bootstrap-server 127.1.2.3:9092 --describe");
        command("bin/kcat");
        assertThat(kafkaCommands(state))
                .containsExactly(
                        "kcat -b 127.1.2.3:9092 -L", "kcat -b 127.1.2.3:9092 -t test -C -e -f '%p:%o  %k  %s\\n'");
    }

    @Test
    void saysWhoHasTheLabAndWhatIsWrongWithIt() {
        LabUser user = new LabUser("klab watch", 7, Instant.now());
        LabState state = state(List.of(Text.of("file.full")), Optional.of(user));
        assertThat(guide(state).isWell()).isFalse();
        assertThat(page(state))
                .contains("✘ the disk is full", "It is used by klab watch (process 7, since ")
                .contains("Kafka UI          http://127.0.0.1:9000");
    }

    @Test
    void saysWhenAFreeLabEnds() {
        assertThat(page(state(List.of(), Optional.empty())))
                .contains("It is free, and ends by itself after about 12 min without use");
    }

    private static LabState state(List<Text> faults, Optional<LabUser> user) {
        return new LabState(
                LabBackend.EMBEDDED,
                ADDRESSES,
                new LabVersions("4.3.1", "4.3.1", "mongod 6.0.5"),
                faults,
                user,
                Duration.ofMinutes(30),
                Duration.ofMinutes(12),
                Optional.of("http://127.0.0.1:9000"));
    }

    private List<String> kafkaCommands(LabState state) {
        return guide(state).looks().stream().map(Look::command).limit(2).toList();
    }

    private LabGuide guide(LabState state) {
        return LabGuide.to(
                state,
                folder.resolve("cache"),
                Map.of("PATH", folder.resolve("bin").toString()));
    }

    private String page(LabState state) {
        return LabPage.of(
                guide(state),
                Catalogue.in(Language.ENGLISH),
                new Console(System.out, System.err, Ink.PLAIN, false, 120));
    }

    private Path command(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }
}
