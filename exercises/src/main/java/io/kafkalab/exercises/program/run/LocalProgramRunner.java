package io.kafkalab.exercises.program.run;

import io.kafkalab.exercises.program.Commands;
import io.kafkalab.exercises.program.Program;
import io.kafkalab.exercises.program.ProgramLimits;
import io.kafkalab.exercises.program.ProgramRunner;
import io.kafkalab.exercises.program.RunningProgram;
import io.kafkalab.exercises.program.Toolchain;
import io.kafkalab.lab.LabAddresses;
import io.kafkalab.lab.LabException;
import io.kafkalab.text.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Starts programs as processes of this machine, through a sandbox. */
public final class LocalProgramRunner implements ProgramRunner {
    /** An environment entry that marks the processes of one run. */
    private static final String MARK = "KLAB_RUN";

    private final Toolchain toolchain;
    private final ProgramLimits limits;
    private final Sandbox sandbox;
    private final Path scratch;
    private final Wrapper wrapper;

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
        this.wrapper = new Wrapper(new Commands(toolchain.path()));
    }

    /** {@inheritDoc} @throws LabException if the process cannot be started, which is never the program's fault */
    @Override
    public RunningProgram start(Program.Ready program, LabAddresses lab, Path csv) {
        WorkingFolder folder = WorkingFolder.make(scratch, program.files(), csv);
        try {
            String run = UUID.randomUUID().toString();
            Map<String, String> environment = environment(folder, lab);
            environment.putAll(program.environment());
            environment.put(MARK, run);
            Launch launch = sandbox.confine(new Launch(program.command(), environment, folder.work()));
            Process process = start(launch, folder);
            Processes processes = Processes.of(process.toHandle(), MARK + "=" + run);
            return new LocalProgram(program.display(), process, processes, folder, limits);
        } catch (IOException e) {
            folder.close();
            throw new LabException(
                    Text.of("program.not-started", program.display(), String.valueOf(e.getMessage())), e);
        }
    }

    private Process start(Launch launch, WorkingFolder folder) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(wrapper.around(launch.command(), folder.times()))
                .directory(launch.directory().toFile());
        builder.environment().clear();
        builder.environment().putAll(launch.environment());
        Process process = builder.start();
        if (!wrapper.hasLifeline()) {
            process.getOutputStream().close();
        }
        return process;
    }

    private Map<String, String> environment(WorkingFolder folder, LabAddresses lab) {
        return new TreeMap<>(Map.ofEntries(
                Map.entry("PATH", toolchain.path()),
                Map.entry("HOME", folder.work().toString()),
                Map.entry("TMPDIR", folder.temporary().toString()),
                Map.entry("LANG", "C.UTF-8"),
                Map.entry("TZ", "UTC"),
                Map.entry("JAVA_HOME", toolchain.javaHome().toString()),
                Map.entry("KAFKA_BOOTSTRAP_SERVERS", lab.bootstrapServers()),
                Map.entry("MONGODB_URI", lab.mongoUri()),
                Map.entry("CONNECT_URL", lab.connectUrl()),
                Map.entry("CONNECT_MONGODB_URI", lab.connectMongoUri()),
                Map.entry("USAGERS_CSV", folder.csv().toString())));
    }
}
