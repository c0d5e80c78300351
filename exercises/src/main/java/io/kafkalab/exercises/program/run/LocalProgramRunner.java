package io.kafkalab.exercises.program.run;

import io.kafkalab.exercises.program.Program;
import io.kafkalab.exercises.program.ProgramLimits;
import io.kafkalab.exercises.program.ProgramRunner;
import io.kafkalab.exercises.program.RunningProgram;
import io.kafkalab.exercises.program.Toolchain;
import io.kafkalab.exercises.program.sandbox.Cell;
import io.kafkalab.exercises.program.sandbox.Job;
import io.kafkalab.exercises.program.sandbox.Launch;
import io.kafkalab.exercises.program.sandbox.Sandbox;
import io.kafkalab.lab.LabAddresses;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Starts programs on this machine, in a sandbox. */
public final class LocalProgramRunner implements ProgramRunner {
    private final Toolchain toolchain;
    private final ProgramLimits limits;
    private final Sandbox sandbox;
    private final Path scratch;

    /**
     * A runner.
     *
     * @param toolchain with what programs run
     * @param limits what each program may use
     * @param sandbox what holds each program
     * @param scratch where the working folders are made; each is removed when its program is closed
     */
    public LocalProgramRunner(Toolchain toolchain, ProgramLimits limits, Sandbox sandbox, Path scratch) {
        this.toolchain = toolchain;
        this.limits = limits;
        this.sandbox = sandbox;
        this.scratch = scratch;
    }

    /**
     * {@inheritDoc}
     *
     * @throws io.kafkalab.lab.LabException if the process cannot be started, which is never the program's fault
     */
    @Override
    public RunningProgram start(Program.Ready program, LabAddresses lab, Path csv) {
        Map<String, String> environment = environment(lab);
        environment.putAll(program.environment());
        Launch launch = new Launch(program.display(), program.command(), environment, program.files(), program.reads());
        Cell cell = sandbox.open(new Job.Run(launch, scratch, limits.resources(), lab, csv));
        return new LocalProgram(program.display(), cell, limits, program.hints());
    }

    @Override
    public Duration roundTrip() {
        return toolchain.roundTrip();
    }

    /**
     * Listens to a job and watches it.
     *
     * @param display its command, for messages
     * @param cell the job, just started; closed with what is returned
     * @param limits what it may use
     */
    public static RunningProgram watch(String display, Cell cell, ProgramLimits limits) {
        return new LocalProgram(display, cell, limits, List.of());
    }

    private Map<String, String> environment(LabAddresses lab) {
        Map<String, String> environment = new TreeMap<>(lab.variables());
        environment.put("PATH", toolchain.path());
        environment.put("LANG", "C.UTF-8");
        environment.put("TZ", "UTC");
        environment.put("JAVA_HOME", toolchain.javaHome().toString());
        return environment;
    }
}
