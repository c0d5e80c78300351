package io.kafkalab.grader.specimen;

import io.kafkalab.grader.result.ExitCode;
import io.kafkalab.lab.files.Trees;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code klab grade} said of some submissions, read from its results file. */
final class GradedSpecimens {
    private static final long LIMIT_MINUTES = 45;

    private final Map<String, JsonNode> bySource = new LinkedHashMap<>();

    private final Path out;

    private GradedSpecimens(Path out) {
        this.out = out;
    }

    /**
     * Grades submissions by the command line, in a process of its own.
     *
     * @param out the folder of the results; what is there is removed first, so that nothing old is ever taken for new
     * @throws AssertionError if klab did not grade, or its exit code does not fit its results
     */
    static GradedSpecimens grade(List<Path> submissions, Path out, List<String> options)
            throws IOException, InterruptedException {
        Trees.delete(out);
        Files.createDirectories(out);
        Path log = out.resolve("log.txt");
        List<String> command = new ArrayList<>(List.of("grade"));
        submissions.forEach(submission -> command.add(submission.toString()));
        command.addAll(options);
        command.addAll(List.of("--out", out.toString(), "--lang", "en", "--trust"));
        int code = klab(command, log);
        Path results = out.resolve("results.json");
        if (!Files.exists(results)) {
            throw new AssertionError("klab ended with " + code + " and left no results; what it said: " + log);
        }
        GradedSpecimens graded = new GradedSpecimens(out);
        JsonMapper.shared()
                .readTree(results.toFile())
                .get("submissions")
                .forEach(row -> graded.bySource.put(row.get("source").asString(), row));
        if (code != graded.exitCode().code()) {
            throw new AssertionError(
                    "klab ended with " + code + ", which its results do not explain; what it said: " + log);
        }
        return graded;
    }

    /**
     * What {@code klab rejudge} says of them, which leaves their reports as they are.
     *
     * @throws AssertionError if it did not judge all of them
     */
    String rejudged() throws IOException, InterruptedException {
        Path log = out.resolve("rejudge.txt");
        Path again = out.resolveSibling(out.getFileName() + "-again");
        Trees.delete(again);
        int code = klab(List.of("rejudge", out.toString(), "--out", again.toString(), "--lang", "en"), log);
        if (code != ExitCode.DONE.code()) {
            throw new AssertionError("klab rejudge ended with " + code + "; what it said: " + log);
        }
        return Files.readString(log);
    }

    private static int klab(List<String> arguments, Path log) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "io.kafkalab.grader.Klab"));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .start();
        if (!process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
            process.destroy();
            throw new AssertionError("not done within " + LIMIT_MINUTES + " minutes; what it said: " + log);
        }
        return process.exitValue();
    }

    /** How klab ends with these rows: a fault of the lab is the one thing that may happen here but full grading. */
    private ExitCode exitCode() {
        return bySource.values().stream()
                        .anyMatch(row -> row.get("status").asString().equals("LAB_FAULT"))
                ? ExitCode.ENVIRONMENT
                : ExitCode.DONE;
    }

    /** The whole row of a submission, by the name of its folder. */
    JsonNode row(String name) {
        JsonNode row = bySource.get(name);
        if (row == null) {
            throw new AssertionError("no row " + name + " in the results, only " + bySource.keySet());
        }
        return row;
    }

    /** The verdicts of a submission, by check. */
    Map<String, String> verdicts(String name) {
        return ofChecks(name, "verdict");
    }

    /** The causes that the report names, by check. */
    Map<String, String> causes(String name) {
        return ofChecks(name, "cause");
    }

    /** What the report tells of a check, as far as it does: how a verdict that nobody expected came about. */
    String story(String name) {
        StringBuilder story = new StringBuilder();
        row(name).get("checks").forEach(check -> {
            if (check.hasNonNull("message")) {
                story.append(check.get("id").asString())
                        .append(": ")
                        .append(check.get("message").asString())
                        .append('\n');
            }
        });
        return story.toString();
    }

    private Map<String, String> ofChecks(String name, String field) {
        Map<String, String> found = new LinkedHashMap<>();
        row(name).get("checks").forEach(check -> {
            if (check.hasNonNull(field)) {
                found.put(check.get("id").asString(), check.get(field).asString());
            }
        });
        return found;
    }
}
