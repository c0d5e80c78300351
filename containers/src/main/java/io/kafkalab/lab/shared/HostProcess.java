package io.kafkalab.lab.shared;

import io.kafkalab.lab.LabBackend;
import io.kafkalab.lab.LabException;
import io.kafkalab.lab.LabSettings;
import io.kafkalab.text.Language;
import io.kafkalab.text.Text;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** Starts the host as a process that nothing of this terminal reaches. */
final class HostProcess {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final Duration POLL = Duration.ofMillis(20);
    private static final Path SHELL = Path.of("/bin/sh");

    /** A session of its own where there is setsid; else deaf to what a terminal sends. */
    private static final String DETACHED = """
            command -v setsid >/dev/null 2>&1 && exec setsid "$@"
            trap '' HUP INT QUIT
            exec "$@"
            """;

    private static final List<String> OPTIONS =
            List.of("-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8");

    private final LabSettings settings;
    private final HostFiles files;

    HostProcess(LabSettings settings, HostFiles files) {
        this.settings = settings;
        this.files = files;
    }

    /**
     * Waits until it listens, or has found that another does.
     *
     * @param process what {@link #launch} has started
     * @throws LabException if it ends before, or does not listen in time
     */
    void awaitListening(Process process) {
        try {
            Awaitility.await()
                    .dontCatchUncaughtExceptions()
                    .pollInSameThread()
                    .pollDelay(Duration.ZERO)
                    .pollInterval(POLL)
                    .atMost(LIMIT)
                    .until(() -> !process.isAlive() || listens(process));
        } catch (ConditionTimeoutException e) {
            process.destroyForcibly();
            throw new LabException(Text.of("lab.shared.late", LIMIT.toSeconds(), files.log()), e);
        }
        if (!process.isAlive() && process.exitValue() != HostMain.ANOTHER) {
            throw new LabException(Text.of("lab.shared.failed", process.exitValue(), files.lastWords()));
        }
    }

    private boolean listens(Process process) {
        return files.read()
                .filter(host -> host.process().pid() == process.pid())
                .isPresent();
    }

    /**
     * Starts it.
     *
     * @param idle after how long without use it ends
     * @param language of its log
     * @param ui the image of a web interface, if there is to be one
     * @throws LabException if it cannot be started
     */
    Process launch(Duration idle, Language language, Optional<String> ui) {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(SHELL)) {
            command.addAll(List.of(SHELL.toString(), "-c", DETACHED, "klab-lab"));
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.add("-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"));
        command.addAll(List.of("-cp", classPath(), HostMain.class.getName()));
        command.add(settings.backend().map(LabBackend::label).orElse(LabSettings.AUTO));
        command.add(idle.toString());
        command.add(language.code());
        ui.ifPresent(command::add);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(files.folder().toFile())
                .redirectInput(new File(Files.isExecutable(SHELL) ? "/dev/null" : "NUL"))
                .redirectOutput(files.log().toFile())
                .redirectErrorStream(true);
        environment(builder.environment());
        try {
            return builder.start();
        } catch (IOException e) {
            throw new LabException(Text.of("lab.shared.unstarted", e.getMessage()), e);
        }
    }

    /** What the settings came from, as {@link io.kafkalab.lab.LabEnvironment} reads it. */
    private void environment(Map<String, String> variables) {
        variables.put("KLAB_CACHE", settings.cache().toString());
        variables.put("KLAB_OFFLINE", settings.offline() ? "1" : "0");
        variables.put("KLAB_KAFKA_IMAGE", settings.images().kafka());
        variables.put("KLAB_MONGO_IMAGE", settings.images().mongodb());
        settings.mongod()
                .ifPresent(mongod ->
                        variables.put("KLAB_MONGOD", mongod.toAbsolutePath().toString()));
    }

    /** Absolute: the host works in another folder. */
    private static String classPath() {
        List<String> absolute = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            absolute.add(Path.of(entry).toAbsolutePath().toString());
        }
        return String.join(File.pathSeparator, absolute);
    }
}
