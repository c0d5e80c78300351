package io.kafkalab.grader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kafkalab.lab.LabEnvironment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A lab in the background from its start to its end, by the commands that students use. */
@DisabledOnOs(OS.WINDOWS)
class BackgroundLabIT {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String USED = "The lab in the background is used and emptied first";
    private static final String OWN = "Starting Kafka, Kafka Connect and MongoDB";

    @TempDir
    private Path folder;

    private Path cache;
    private KlabProcess last;

    /** A cache that shares with the usual one what took long to fetch, but not its lab. */
    @BeforeEach
    void makeCache() throws IOException {
        cache = Files.createDirectory(folder.resolve("cache"));
        Path usual = new LabEnvironment(System.getenv()).cache();
        if (Files.isDirectory(usual)) {
            try (Stream<Path> kept = Files.list(usual)) {
                for (Path each : kept.filter(path -> !path.endsWith("lab")).toList()) {
                    Files.createSymbolicLink(cache.resolve(each.getFileName()), each);
                }
            }
        }
    }

    @AfterEach
    void takeDown() throws Exception {
        klab("lab", "down");
        // What is behind the links is not this test's to delete.
        try (Stream<Path> kept = Files.list(cache)) {
            for (Path link : kept.filter(Files::isSymbolicLink).toList()) {
                Files.delete(link);
            }
        }
    }

    @Test
    void servesOneGradingAfterTheOtherAndEndsWhenItIsToldTo() throws Exception {
        assertThat(klab("lab", "status")).isEqualTo(2);
        assertThat(last.out()).startsWith("No lab is up in the background. “klab lab up” brings one up.");

        assertThat(klab("lab", "up", "--backend", "embedded")).as(last.err()).isZero();
        String guide = last.out();
        assertThat(guide)
                .startsWith("A lab is up in the background: backend “embedded”")
                .contains("ends by itself after about 30 min", "export MONGODB_URI=", "/connectors?expand=status");
        ProcessHandle host = host().orElseThrow();
        List<ProcessHandle> services = host.descendants().toList();
        assertThat(services).hasSizeGreaterThanOrEqualTo(2);

        assertThat(klab("lab", "up")).isZero();
        assertThat(last.out())
                .startsWith("A lab is up already; it stays as it is.")
                .contains(bootstrap(guide));
        assertThat(host()).contains(host);

        Map<String, String> without = graded("without", "--fresh-lab");
        assertThat(last.err()).contains(OWN).doesNotContain(USED);
        assertThat(without).hasSize(4).containsValue("PASSED").containsValue("FAILED");
        for (String name : List.of("first", "second")) {
            assertThat(graded(name)).as(last.err()).isEqualTo(without);
            assertThat(last.err()).contains(USED).doesNotContain(OWN);
        }
        assertThat(topics(bootstrap(guide))).as("what the last program left").contains("test");

        assertThat(klab("lab", "status", "--exports")).isZero();
        assertThat(last.out().lines())
                .hasSize(4)
                .allMatch(line -> line.startsWith("export "))
                .contains("export KAFKA_BOOTSTRAP_SERVERS=" + bootstrap(guide));

        assertThat(klab("lab", "down")).isZero();
        assertThat(last.out()).startsWith("The lab in the background is down.");
        assertThat(services).noneMatch(ProcessHandle::isAlive);
        assertNothingLeft();
        assertThat(klab("lab", "down")).isZero();
        assertThat(last.out()).startsWith("No lab was up in the background.");
    }

    @Test
    void killedItIsMissedByNobodyAndLeavesNothing() throws Exception {
        assertThat(klab("lab", "up", "--backend", "embedded")).as(last.err()).isZero();
        ProcessHandle host = host().orElseThrow();
        List<ProcessHandle> services = host.descendants().toList();
        host.destroyForcibly();
        await("it and its services end")
                .dontCatchUncaughtExceptions()
                .atMost(LIMIT)
                .until(() -> !host.isAlive() && services.stream().noneMatch(ProcessHandle::isAlive));

        assertThat(graded("own")).hasSize(4);
        assertThat(last.err())
                .contains("The lab in the background is no longer there: its process " + host.pid()
                        + " has ended without saying so.")
                .contains(OWN);
        assertNothingLeft();
        assertThat(klab("lab", "status")).isEqualTo(2);
    }

    @Test
    void killedWhileItIsUsedItCostsNobodyAPoint() throws Exception {
        Map<String, String> undisturbed = graded("undisturbed");
        assertThat(klab("lab", "up", "--backend", "embedded")).as(last.err()).isZero();
        KlabProcess klab = start(folder, arguments("harmed"));
        await("it is used")
                .dontCatchUncaughtExceptions()
                .atMost(LIMIT)
                .until(() -> klab.err().contains(USED));
        host().orElseThrow().destroyForcibly();
        assertThat(klab.exitCode()).as(klab.err()).isZero();
        assertThat(results("harmed")).as(klab.err()).isEqualTo(undisturbed);
        assertThat(klab.err()).contains(OWN);
    }

    @Test
    void aUserWhoIsKilledGivesItBack() throws Exception {
        assertThat(klab("lab", "up", "--backend", "embedded")).as(last.err()).isZero();
        Path another = Files.createDirectory(folder.resolve("another"));
        KlabProcess klab = start(another, arguments("killed"));
        await("it is used")
                .dontCatchUncaughtExceptions()
                .atMost(LIMIT)
                .until(() -> klab.err().contains("Task topic"));
        // It has the lab for as long as another klab takes to ask.
        klab.suspend();
        try {
            assertThat(klab("lab", "status")).isZero();
            assertThat(last.out()).contains("It is used by klab grade (process ");
        } finally {
            klab.kill();
        }
        await("it is free").dontCatchUncaughtExceptions().atMost(LIMIT).until(() -> {
            klab("lab", "status");
            return last.out().contains("It is free");
        });
        assertThat(graded("next")).hasSize(4);
        assertThat(last.err()).contains(USED);
    }

    @Test
    void endsByItselfAndIsOutOfReachOfTheTerminal() throws Exception {
        assertThat(klab("lab", "up", "--backend", "embedded", "--idle", "15s"))
                .as(last.err())
                .isZero();
        ProcessHandle host = host().orElseThrow();
        List<ProcessHandle> services = host.descendants().toList();
        Path stat = Path.of("/proc", String.valueOf(host.pid()), "stat");
        if (Files.exists(stat)) {
            String[] fields = Files.readString(stat).replaceFirst(".*\\) ", "").split(" ");
            assertThat(fields[3]).as("its session").isEqualTo(String.valueOf(host.pid()));
        }
        await("it ends").dontCatchUncaughtExceptions().atMost(LIMIT).until(() -> !host.isAlive());
        await("its services end")
                .dontCatchUncaughtExceptions()
                .atMost(LIMIT)
                .until(() -> services.stream().noneMatch(ProcessHandle::isAlive));
        assertNothingLeft();
        assertThat(klab("lab", "status")).isEqualTo(2);
        assertThat(last.err()).isEmpty();
    }

    @Test
    void oneThatDoesNotStartIsToldOfAndLeavesNothing() throws Exception {
        Path mongod = folder.resolve("no-mongod");
        assertThat(klab("lab", "up", "--backend", "embedded", "--mongod", mongod.toString()))
                .isEqualTo(4);
        assertThat(last.err()).contains(mongod.toString());
        assertNothingLeft();
    }

    @Test
    void oneThatIsInterruptedAtOnceLeavesNothing() throws Exception {
        KlabProcess klab = start(folder, "lab", "up", "--backend", "embedded");
        await("its host is started")
                .dontCatchUncaughtExceptions()
                .pollInterval(Duration.ofMillis(5))
                .atMost(LIMIT)
                .until(() -> !klab.descendants().isEmpty());
        ProcessHandle host = klab.descendants().get(0);
        klab.interrupt();
        assertThat(klab.exitCode()).as(klab.err()).isEqualTo(130);
        await("its host ends").dontCatchUncaughtExceptions().atMost(LIMIT).until(() -> !host.isAlive());
        assertNothingLeft();
    }

    private void assertNothingLeft() throws IOException {
        assertThat(folder.resolve("tmp")).satisfies(tmp -> {
            try (Stream<Path> left = Files.list(tmp)) {
                assertThat(left.filter(file -> !file.getFileName().toString().startsWith("hsperfdata")))
                        .isEmpty();
            }
        });
        assertThat(record()).isEmpty();
    }

    private Optional<ProcessHandle> host() throws IOException {
        return record().flatMap(file -> ProcessHandle.of(JsonMapper.shared()
                .readTree(file.toFile())
                .path("process")
                .path("pid")
                .asLong()));
    }

    private Optional<Path> record() throws IOException {
        Path lab = cache.resolve("lab");
        if (!Files.isDirectory(lab)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.walk(lab)) {
            return files.filter(file -> file.endsWith("lab.json")).findAny();
        }
    }

    private Set<String> topics(String bootstrap) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            return admin.listTopics().names().get();
        }
    }

    private static String bootstrap(String guide) {
        Matcher found = Pattern.compile("export KAFKA_BOOTSTRAP_SERVERS=(\\S+)").matcher(guide);
        assertThat(found.find()).as(guide).isTrue();
        return found.group(1);
    }

    private int klab(String... arguments) throws Exception {
        last = start(folder, arguments);
        return last.exitCode();
    }

    private KlabProcess start(Path output, String... arguments) throws IOException {
        return KlabProcess.start(output, Map.of("KLAB_CACHE", cache.toString()), arguments);
    }

    /** The verdicts of exercise 1. */
    private Map<String, String> graded(String name, String... options) throws Exception {
        assertThat(klab(arguments(name, options))).as(last.err()).isZero();
        return results(name);
    }

    private String[] arguments(String name, String... options) {
        List<String> arguments = new ArrayList<>(List.of(
                "grade",
                Path.of("../solutions/wrong/topic-messages-left-to-the-default-partitioner")
                        .toString(),
                "--exercise",
                "1",
                "--seed",
                "7",
                "--backend",
                "embedded",
                "--sandbox",
                "none",
                "--out",
                folder.resolve(name).toString()));
        arguments.addAll(List.of(options));
        return arguments.toArray(String[]::new);
    }

    private Map<String, String> results(String name) {
        Map<String, String> verdicts = new TreeMap<>();
        JsonNode file = JsonMapper.shared()
                .readTree(folder.resolve(name).resolve("results.json").toFile());
        file.get("submissions")
                .get(0)
                .get("checks")
                .forEach(check -> verdicts.put(
                        check.get("id").asString(), check.get("verdict").asString()));
        return verdicts;
    }
}
