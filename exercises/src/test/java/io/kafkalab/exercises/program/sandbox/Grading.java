package io.kafkalab.exercises.program.sandbox;

import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.program.Program;
import io.kafkalab.exercises.program.ProgramLimits;
import io.kafkalab.exercises.program.RunningProgram;
import io.kafkalab.exercises.program.Toolchain;
import io.kafkalab.exercises.program.run.LocalProgramRunner;
import io.kafkalab.lab.LabAddresses;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** A grader that runs one program, says so, and waits to be killed. */
final class Grading {
    private Grading() {}

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[1]);
        Toolchain toolchain = Toolchain.ofThisMachine(folder.resolve("cache"));
        Sandbox sandbox = Sandboxes.of(toolchain).choose(Optional.of(SandboxKind.valueOf(args[0])));
        String script = "(setsid sleep " + args[2] + " &); echo ready; sleep " + args[2];
        Program.Ready program = new Program.Ready(
                Task.TOPIC,
                List.of("/usr/bin/bash", "-c", script),
                "bash",
                Map.of(),
                Files.createDirectories(folder.resolve("own")),
                List.of());
        LabAddresses lab = new LabAddresses(
                "localhost:1", "mongodb://localhost:1/defaultdb", "http://localhost:1", "mongodb://localhost:1");
        Path csv = Files.writeString(folder.resolve("own.csv"), "x\n");
        Path scratch = folder.resolve("own-scratch");
        try (RunningProgram running =
                new LocalProgramRunner(toolchain, ProgramLimits.DEFAULT, sandbox, scratch).start(program, lab, csv)) {
            Awaitility.await()
                    .atMost(30, TimeUnit.SECONDS)
                    .until(() -> running.output().contains("ready"));
            System.out.println("running");
            Awaitility.await().atMost(2, TimeUnit.MINUTES).until(() -> !running.isAlive());
        }
    }
}
