package io.kafkalab.grader.specimen;

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

    private final Map<String, JsonNode> byName = new LinkedHashMap<>();

    private final Path out;

    private GradedSpecimens(Path out) {
        this.out = out;
    }

    /** Grades submissions by the command line, in a process of its own. */
    static GradedSpecimens grade(List<Path> submissions, Path out, String... options)
            throws IOException, InterruptedException {
        Files.createDirectories(out);
        List<String> command = new ArrayList<>(List.of("grade"));
        submissions.forEach(submission -> command.add(submission.toString()));
        command.addAll(List.of(options));
        command.addAll(List.of("--out", out.toString(), "--lang", "en", "--trust"));
        klab(command, out.resolve("log.txt"));
        GradedSpecimens graded = new GradedSpecimens(out);
        JsonNode results =
                JsonMapper.shared().readTree(out.resolve("results.json").toFile());
        results.get("submissions")
                .forEach(submission -> graded.byName.put(submission.get("id").asString(), submission));
        return graded;
    }

    /** What {@code klab rejudge} says of them, which leaves their reports as they are. */
    String rejudged() throws IOException, InterruptedException {
        Path log = out.resolve("rejudge.txt");
        Path again = out.resolveSibling(out.getFileName() + "-again");
        klab(List.of("rejudge", out.toString(), "--out", again.toString(), "--lang", "en"), log);
        return Files.readString(log);
    }

    private static void klab(List<String> arguments, Path log) throws IOException, InterruptedException {
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
    }

    /** The whole row of a submission. */
    JsonNode row(String name) {
        JsonNode row = byName.get(name);
        if (row == null) {
            throw new AssertionError("no row " + name + " in the results, only " + byName.keySet());
        }
        return row;
    }

    /** The verdicts of a submission, by check. */
    Map<String, String> verdicts(String name) {
        Map<String, String> verdicts = new LinkedHashMap<>();
        row(name)
                .get("checks")
                .forEach(check -> verdicts.put(
                        check.get("id").asString(), check.get("verdict").asString()));
        return verdicts;
    }

    /** The causes that the report names, by check. */
    Map<String, String> causes(String name) {
        Map<String, String> causes = new LinkedHashMap<>();
        row(name).get("checks").forEach(check -> {
            if (check.hasNonNull("cause")) {
                causes.put(check.get("id").asString(), check.get("cause").asString());
            }
        });
        return causes;
    }
}
