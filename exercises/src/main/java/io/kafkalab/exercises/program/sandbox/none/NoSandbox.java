package io.kafkalab.exercises.program.sandbox.none;

import io.kafkalab.exercises.program.Commands;
import io.kafkalab.exercises.program.Toolchain;
import io.kafkalab.exercises.program.sandbox.Cell;
import io.kafkalab.exercises.program.sandbox.Job;
import io.kafkalab.exercises.program.sandbox.Launch;
import io.kafkalab.exercises.program.sandbox.Sandbox;
import io.kafkalab.exercises.program.sandbox.SandboxKind;
import io.kafkalab.exercises.program.sandbox.process.LocalCell;
import io.kafkalab.exercises.program.sandbox.process.Processes;
import io.kafkalab.exercises.program.sandbox.process.WorkingFolder;
import io.kafkalab.exercises.program.sandbox.process.Wrapper;
import io.kafkalab.lab.LabException;
import io.kafkalab.text.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Holds nothing: for programs that one trusts like one's own. They are still found and ended, and removed. */
final class NoSandbox implements Sandbox {
    /** An environment entry that marks the processes of one run. */
    private static final String MARK = "KLAB_RUN";

    private final Wrapper wrapper;

    NoSandbox(Toolchain toolchain) {
        this.wrapper = new Wrapper(new Commands(toolchain.path()));
    }

    @Override
    public SandboxKind kind() {
        return SandboxKind.NONE;
    }

    @Override
    public List<Text> notPromised() {
        return List.of(
                Text.of("sandbox.none.files"),
                Text.of("sandbox.none.network"),
                Text.of("sandbox.none.processes"),
                Text.of("sandbox.none.resources"));
    }

    @Override
    public Cell open(Job job) {
        WorkingFolder folder = WorkingFolder.make(job);
        try {
            String run = UUID.randomUUID().toString();
            Map<String, String> environment = new TreeMap<>(job.launch().environment());
            environment.put("HOME", folder.work().toString());
            environment.put("TMPDIR", folder.temporary().toString());
            environment.put(MARK, run);
            Path directory = job.launch().files();
            if (job instanceof Job.Run) {
                environment.put("USAGERS_CSV", folder.csv().toString());
                directory = folder.work();
            }
            Process process = start(job.launch(), environment, directory, folder);
            Processes processes = Processes.of(process.toHandle(), MARK + "=" + run);
            return new LocalCell(job.launch().display(), process, processes, folder, 0);
        } catch (IOException e) {
            folder.close();
            throw new LabException(
                    Text.of("program.not-started", job.launch().display(), String.valueOf(e.getMessage())), e);
        }
    }

    private Process start(Launch launch, Map<String, String> environment, Path directory, WorkingFolder folder)
            throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(wrapper.around(launch.command(), folder.times())).directory(directory.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!wrapper.hasLifeline()) {
            process.getOutputStream().close();
        }
        return process;
    }
}
