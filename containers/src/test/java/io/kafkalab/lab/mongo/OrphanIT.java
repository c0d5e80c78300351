package io.kafkalab.lab.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.lab.LabListener;
import io.kafkalab.lab.LabSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A killed lab leaves no server behind. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no watchdog on Windows")
final class OrphanIT {
    @TempDir
    Path folder;

    @Test
    void mongodEndsWhenItsParentIsKilled() throws IOException {
        assertEndsWithItsParent(RealMongod.assumed().toString());
    }

    @Test
    void theStandInEndsWhenItsParentIsKilled() throws IOException {
        assertEndsWithItsParent("");
    }

    private void assertEndsWithItsParent(String mongod) throws IOException {
        Process parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Parent.class.getName(),
                        folder.toString(),
                        mongod)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(parent.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(output.readLine()).startsWith("mongodb://localhost:");
            List<ProcessHandle> children = parent.descendants().toList();
            assertThat(children).isNotEmpty();

            parent.destroyForcibly();

            Awaitility.await("the end of " + children)
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> children.stream().noneMatch(ProcessHandle::isAlive));
        } finally {
            parent.destroyForcibly();
        }
    }

    /** Starts a server and waits to be killed. */
    static final class Parent {
        private Parent() {}

        public static void main(String[] arguments) throws IOException {
            Path folder = Path.of(arguments[0]);
            LabSettings settings = arguments[1].isEmpty()
                    ? TestSettings.offline(folder.resolve("cache"))
                    : TestSettings.with(folder.resolve("cache"), Path.of(arguments[1]));
            MongoServer server = MongoServers.start(
                    new MongodSearch(settings, List.of(), List::of),
                    settings,
                    folder.resolve("lab"),
                    MongoPlace.ANY_PORT,
                    LabListener.SILENT);
            System.out.println(server.uri());
            assertThat(System.in.read()).isEqualTo(-1);
        }
    }
}
