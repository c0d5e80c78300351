package io.kafkalab.exercises.program.build;

import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.exercises.program.ProgramLimits;
import io.kafkalab.exercises.program.Resources;
import io.kafkalab.exercises.program.RunningProgram;
import io.kafkalab.exercises.program.Toolchain;
import io.kafkalab.exercises.program.run.LocalProgramRunner;
import io.kafkalab.exercises.program.sandbox.Cell;
import io.kafkalab.exercises.program.sandbox.Job;
import io.kafkalab.exercises.program.sandbox.Launch;
import io.kafkalab.exercises.program.sandbox.Sandbox;
import io.kafkalab.lab.LabException;
import io.kafkalab.text.Text;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Where a submission's files are read by compilers: in the sandbox, since what a student wrote may be made to crash or to
 * flood one.
 *
 * @param sandbox what holds the compiler
 * @param toolchain the machine's tools
 * @param files the folder of the files
 * @param scratch for the sandbox's own files
 */
record Workbench(Sandbox sandbox, Toolchain toolchain, Path files, Path scratch) {
    private static final Duration GRACE = Duration.ofSeconds(30);
    private static final int KEPT_START = 1 << 20;
    private static final int KEPT_END = 1 << 10;

    /**
     * Runs a compiler to its end, at the root of the files.
     *
     * @param command the command and its arguments
     * @param added what is added to its environment
     * @param reads what it needs besides the files and the system's own
     * @param output the one folder that it may write to, if any
     * @param limit how long it may take
     */
    Tool.Result run(
            List<String> command, Map<String, String> added, List<Path> reads, Optional<Path> output, Duration limit) {
        ProgramLimits limits = new ProgramLimits(limit, 2L * KEPT_START, KEPT_START, KEPT_END, Resources.DEFAULT);
        Map<String, String> environment = new HashMap<>(Map.of("PATH", toolchain.path(), "LANG", "C.UTF-8"));
        environment.putAll(added);
        String name = Path.of(command.get(0)).getFileName().toString();
        Launch launch = new Launch(name, command, environment, files, reads);
        Cell cell = sandbox.open(new Job.Build(launch, scratch, limits.resources(), output));
        try (RunningProgram compiler = LocalProgramRunner.watch(name, cell, limits)) {
            awaitEnd(name, cell, limit);
            ProgramRun run = compiler.end(ProgramRun.State.TIME_LIMIT);
            return new Tool.Result(
                    run.exitCode().orElse(-1),
                    run.state() != ProgramRun.State.TIME_LIMIT,
                    Stream.of(run.output(), run.errors())
                            .flatMap(written -> written.text().lines())
                            .toList());
        }
    }

    /** It is ended at its limit, by whoever watches it; should that fail, by being closed. */
    private static void awaitEnd(String name, Cell cell, Duration limit) {
        try {
            cell.process().waitFor(limit.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LabException(Text.of("program.interrupted", name), e);
        }
    }
}
