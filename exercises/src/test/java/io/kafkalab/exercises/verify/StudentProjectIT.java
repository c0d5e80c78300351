package io.kafkalab.exercises.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.kafkalab.exercises.suite.Exercise1Suite;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** A suite as Surefire runs it in a student's project: nothing is handed in, all is found. */
class StudentProjectIT {
    private final PrintStream terminal = System.out;

    @TempDir
    Path project;

    @BeforeEach
    void say() {
        System.setProperty("klab.submission", project.toString());
        System.setProperty("klab.backend", "embedded");
        System.setProperty("klab.lang", "en");
    }

    @AfterEach
    void unsay() {
        System.setOut(terminal);
        System.clearProperty("klab.submission");
        System.clearProperty("klab.backend");
        System.clearProperty("klab.lang");
    }

    @Test
    void printsALineForEachCheckAndWhatToDoForOneThatFailed() throws Exception {
        Files.writeString(
                project.resolve("topic.sh"),
                "kafka-topics.sh --bootstrap-server \"$KAFKA_BOOTSTRAP_SERVERS\" --create --topic test --partitions 2\n");

        assertThat(run())
                .containsSubsequence(
                        "✔ topic.exists: the topic test exists",
                        "✔ topic.partitions: it has exactly 2 partitions",
                        "✘ topic.messages: messages test1 and test2, of value 1",
                        "Expected: ",
                        "Seen: ",
                        "– topic.spread: a message in each partition");
    }

    @Test
    void saysWhyNothingCanBeGraded() throws Exception {
        Files.writeString(project.resolve("klab.yaml"), "tasks: {topik: {run: x}}\n");

        assertThat(run()).contains("✘ topic.exists", "topik", "topic");
    }

    private static String run() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try (LauncherSession session = LauncherFactory.openSession()) {
            session.getLauncher()
                    .execute(LauncherDiscoveryRequestBuilder.request()
                            .selectors(selectClass(Exercise1Suite.class))
                            .build());
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
