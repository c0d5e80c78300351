package io.kafkalab.grader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Klab in a process of its own, as the script starts it, with a folder of its own for temporary files. */
final class KlabProcess {
    private static final int LIMIT_SECONDS = 400;

    private final Process process;
    private final Path folder;

    private KlabProcess(Process process, Path folder) {
        this.process = process;
        this.folder = folder;
    }

    /**
     * Starts klab.
     *
     * @param folder where its output goes, and its temporary files
     */
    static KlabProcess start(Path folder, String... arguments) throws IOException {
        return start(folder, Map.of(), arguments);
    }

    /** Starts klab with further environment variables. */
    static KlabProcess start(Path folder, Map<String, String> environment, String... arguments) throws IOException {
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                "io.kafkalab.grader.Klab"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out.txt").toFile())
                .redirectError(folder.resolve("err.txt").toFile());
        builder.environment().put("KLAB_LANG", "en");
        builder.environment().putAll(environment);
        return new KlabProcess(builder.start(), folder);
    }

    /** Waits for the end, and gives the exit code. */
    int exitCode() throws IOException, InterruptedException {
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("klab did not end within " + LIMIT_SECONDS + " s; it said: " + out() + err());
        }
        return process.exitValue();
    }

    String out() throws IOException {
        return read("out.txt");
    }

    String err() throws IOException {
        return read("err.txt");
    }

    /** As far as it is written: the last letter may be half there. */
    private String read(String file) throws IOException {
        return new String(Files.readAllBytes(folder.resolve(file)), StandardCharsets.UTF_8);
    }

    /** The processes that it has started and that live. */
    List<ProcessHandle> descendants() {
        return process.descendants().toList();
    }

    /** What is left in its folder for temporary files. */
    List<Path> leftovers() throws IOException {
        try (var files = Files.list(folder.resolve("tmp"))) {
            return files.filter(file -> !file.getFileName().toString().startsWith("hsperfdata"))
                    .toList();
        }
    }

    /** What Ctrl-C does to it. */
    void interrupt() throws IOException, InterruptedException {
        signal("-INT");
    }

    /** It goes no further, until it is killed. */
    void suspend() throws IOException, InterruptedException {
        signal("-STOP");
    }

    private void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", name, String.valueOf(process.pid())).start().waitFor();
    }

    /** What a crash does to it: it cannot clean up. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    boolean isAlive() {
        return process.isAlive();
    }
}
