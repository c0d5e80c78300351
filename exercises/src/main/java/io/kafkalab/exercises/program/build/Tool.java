package io.kafkalab.exercises.program.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.exec.CommandLine;
import org.apache.commons.exec.DefaultExecutor;
import org.apache.commons.exec.ExecuteException;
import org.apache.commons.exec.ExecuteWatchdog;
import org.apache.commons.exec.PumpStreamHandler;
import org.apache.commons.exec.environment.EnvironmentUtils;

/**
 * A command of ours that runs to its end: a compiler, an installer.
 *
 * @param directory where it runs
 * @param limit how long it may take
 */
record Tool(Path directory, Duration limit) {
    private static final int KEPT_BYTES = 1 << 20;

    /** Options that somebody set for all JVMs, of which a JVM speaks on standard error. */
    private static final Set<String> JVM_OPTIONS =
            Set.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS", "JDK_JAVAC_OPTIONS");

    private static final int[] ANY_EXIT_CODE = null;

    /**
     * How it went.
     *
     * @param exitCode its exit code
     * @param inTime whether it ended within its limit
     * @param lines what it wrote on both streams, its first MiB
     */
    record Result(int exitCode, boolean inTime, List<String> lines) {
        boolean succeeded() {
            return exitCode == 0 && inTime;
        }
    }

    /**
     * Runs a command in klab's own environment.
     *
     * @throws UncheckedIOException if it cannot be started
     */
    Result run(List<String> command, Map<String, String> added) {
        CommandLine line = new CommandLine(command.get(0));
        command.stream().skip(1).forEach(argument -> line.addArgument(argument, false));
        Kept output = new Kept();
        ExecuteWatchdog watchdog = ExecuteWatchdog.builder().setTimeout(limit).get();
        DefaultExecutor executor = DefaultExecutor.builder()
                .setWorkingDirectory(directory.toFile())
                .setExecuteStreamHandler(new PumpStreamHandler(output))
                .get();
        executor.setWatchdog(watchdog);
        executor.setExitValues(ANY_EXIT_CODE);
        try {
            Map<String, String> environment = new HashMap<>(EnvironmentUtils.getProcEnvironment());
            environment.keySet().removeAll(JVM_OPTIONS);
            environment.putAll(added);
            int exitCode = executor.execute(line, environment);
            return new Result(exitCode, !watchdog.killedProcess(), output.lines());
        } catch (ExecuteException e) {
            return new Result(e.getExitValue(), !watchdog.killedProcess(), output.lines());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot run " + command.get(0), e);
        }
    }

    /** Keeps the beginning of what is written. */
    private static final class Kept extends ByteArrayOutputStream {
        @Override
        public synchronized void write(byte[] block, int offset, int length) {
            super.write(block, offset, Math.min(length, KEPT_BYTES - size()));
        }

        List<String> lines() {
            return toString(StandardCharsets.UTF_8).lines().toList();
        }
    }
}
