package io.kafkalab.grader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A class of six on real labs: several at once, interrupted, and with labs that die under it. */
@DisabledOnOs(OS.WINDOWS)
class BatchIT {

    private static final Duration LIMIT = Duration.ofSeconds(240);
    private static final int KILLS = 3;
    private static final Pattern BROKER = Pattern.compile("/java .*-Djdk\\.net\\.hosts\\.file=.*klab-lab-");
    private static final Pattern MONGODB = Pattern.compile("/mongod .*klab-lab-|/java .*StandIn");

    @TempDir
    private Path folder;

    private Path handedIn;

    @BeforeEach
    void handIn() throws IOException {
        handedIn = Files.createDirectory(folder.resolve("class"));
        Path solutions = Path.of("..", "solutions");
        copy(solutions.resolve("java"), "ada");
        copy(solutions.resolve("java"), "bob");
        copy(solutions.resolve("wrong/topic-auto-created-with-one-partition"), "cléo");
        copy(solutions.resolve("wrong/topic-messages-left-to-the-default-partitioner"), "dan");
        copy(solutions.resolve("wrong/topic-with-another-name"), "eve");
        Files.createDirectory(handedIn.resolve("fay"));
    }

    @Test
    void twoAtOnceGetWhatEachGetsAlone() throws Exception {
        Map<String, String> alone = graded("alone", "1,3", "--jobs", "1");
        Map<String, String> together = graded("together", "1,3", "--jobs", "2");
        assertThat(together).isEqualTo(alone).hasSize(6);
        assertThat(alone.get("ada")).startsWith("GRADED 10").isEqualTo(alone.get("bob"));
        assertThat(alone.get("fay")).startsWith("REJECTED");
    }

    @Test
    void killedAtAnyMomentItGoesOnWithTheSameResultsAndLeavesNothing() throws Exception {
        Map<String, String> undisturbed = graded("undisturbed", "1", "--jobs", "2");
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int round = 0; round < KILLS; round++) {
            String name = "killed-" + round;
            String story = name + " with seed " + seed;
            int done = random.nextInt(5);
            KlabProcess klab = start(name, "1", "--jobs", "2");
            await(story)
                    .dontCatchUncaughtExceptions()
                    .atMost(LIMIT)
                    .pollDelay(Duration.ofMillis(random.nextInt(1500)))
                    .until(() -> !klab.isAlive() || done(name).size() >= done);
            List<ProcessHandle> started = klab.descendants();
            klab.kill();
            List<String> before = done(name);
            await(story + ": its processes end")
                    .dontCatchUncaughtExceptions()
                    .atMost(LIMIT)
                    .until(() -> started.stream().noneMatch(ProcessHandle::isAlive));
            assertThat(graded(name, "1", "--jobs", "2", "--resume")).as(story).isEqualTo(undisturbed);
            assertThat(done(name)).as(story).doesNotHaveDuplicates().hasSize(6);
            assertThat(done(name).subList(0, before.size())).as(story).isEqualTo(before);
        }
    }

    @Test
    void aBrokerAndAMongodbThatAreKilledCostNobodyAPoint() throws Exception {
        Map<String, String> undisturbed = graded("undisturbed", "1", "--jobs", "2");
        KlabProcess klab = start("harmed", "1", "--jobs", "2");
        killOne(klab, BROKER);
        killOne(klab, MONGODB);
        assertThat(klab.exitCode()).as(klab.err()).isZero();
        assertThat(klab.leftovers()).isEmpty();
        assertThat(results("harmed")).as(klab.err()).isEqualTo(undisturbed);
    }

    @Test
    void twoDoNotGradeIntoOneFolder() throws Exception {
        KlabProcess first = start("shared", "1", "--jobs", "1");
        await("the first has begun")
                .dontCatchUncaughtExceptions()
                .atMost(LIMIT)
                .until(() -> Files.exists(out("shared").resolve("journal.jsonl"))
                        && first.err().contains("6"));
        KlabProcess second =
                KlabProcess.start(Files.createDirectory(folder.resolve("second")), arguments("shared", "1"));
        assertThat(second.exitCode()).isEqualTo(4);
        assertThat(second.err()).contains("Another klab is grading into " + out("shared"));
        first.interrupt();
        assertThat(first.exitCode()).isEqualTo(130);
        assertThat(first.err()).contains("the same command with --resume goes on");
        assertThat(first.leftovers()).isEmpty();
        assertThat(out("shared").resolve("results.json")).isRegularFile();
    }

    @Test
    void withoutASandboxAClassIsNotRunUnlessItIsTrusted() throws Exception {
        KlabProcess klab = KlabProcess.start(
                folder,
                "grade",
                handedIn.toString(),
                "--sandbox",
                "none",
                "--out",
                out("refused").toString());
        assertThat(klab.exitCode()).isEqualTo(3);
        assertThat(klab.err()).contains("the programs of 6 submissions").contains("--trust");
        assertThat(klab.leftovers()).isEmpty();
    }

    private void killOne(KlabProcess klab, Pattern service) {
        List<ProcessHandle> found = new ArrayList<>();
        await(service + " runs").dontCatchUncaughtExceptions().atMost(LIMIT).until(() -> {
            // A watchdog has its server's command line too.
            klab.descendants().stream()
                    .filter(process ->
                            !process.info().command().orElse("/bin/sh").endsWith("sh"))
                    .filter(process -> service.matcher(
                                    process.info().commandLine().orElse(""))
                            .find())
                    .findAny()
                    .ifPresent(found::add);
            return !found.isEmpty() || !klab.isAlive();
        });
        assertThat(found).as(service + " runs").isNotEmpty();
        found.get(0).destroyForcibly();
    }

    private Map<String, String> graded(String name, String exercises, String... options) throws Exception {
        KlabProcess klab = start(name, exercises, options);
        assertThat(klab.exitCode()).as(klab.err()).isZero();
        assertThat(klab.leftovers()).isEmpty();
        return results(name);
    }

    private KlabProcess start(String name, String exercises, String... options) throws IOException {
        return KlabProcess.start(Files.createDirectories(folder.resolve("run")), arguments(name, exercises, options));
    }

    private String[] arguments(String name, String exercises, String... options) {
        return Stream.concat(
                        Stream.of(
                                "grade",
                                handedIn.toString(),
                                "--out",
                                out(name).toString(),
                                "--exercise",
                                exercises,
                                "--seed",
                                "7",
                                "--backend",
                                "embedded",
                                "--trust"),
                        Stream.of(options))
                .toArray(String[]::new);
    }

    private Path out(String name) {
        return folder.resolve("out").resolve(name);
    }

    /** By id, the points and all verdicts. */
    private Map<String, String> results(String name) {
        Map<String, String> results = new TreeMap<>();
        JsonNode file =
                JsonMapper.shared().readTree(out(name).resolve("results.json").toFile());
        file.get("submissions").forEach(submission -> {
            StringBuilder row = new StringBuilder(submission.get("status").asString() + " " + submission.get("points"));
            submission
                    .get("checks")
                    .forEach(check -> row.append("\n")
                            .append(check.get("id"))
                            .append(check.get("verdict"))
                            .append(check.get("message")));
            results.put(submission.get("id").asString(), row.toString());
        });
        return results;
    }

    /** The ids in the journal, in the order in which they were done. */
    private List<String> done(String name) throws IOException {
        Path journal = out(name).resolve("journal.jsonl");
        if (!Files.exists(journal)) {
            return List.of();
        }
        String written = new String(Files.readAllBytes(journal), StandardCharsets.UTF_8);
        // What follows the last line's end is half written.
        return written.substring(0, written.lastIndexOf('\n') + 1)
                .lines()
                .filter(line -> line.contains("\"kind\":\"done\""))
                .map(line -> JsonMapper.shared()
                        .readTree(line)
                        .at("/entry/result/id")
                        .asString())
                .toList();
    }

    private void copy(Path from, String name) throws IOException {
        Path to = handedIn.resolve(name);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(each -> !from.relativize(each).startsWith("target"))
                    .toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
