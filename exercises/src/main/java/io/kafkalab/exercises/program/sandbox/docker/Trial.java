package io.kafkalab.exercises.program.sandbox.docker;

import io.kafkalab.exercises.program.Folders;
import io.kafkalab.exercises.program.Resources;
import io.kafkalab.exercises.program.Toolchain;
import io.kafkalab.exercises.program.sandbox.Cell;
import io.kafkalab.exercises.program.sandbox.Job;
import io.kafkalab.exercises.program.sandbox.Launch;
import io.kafkalab.exercises.program.sandbox.Sandbox;
import io.kafkalab.lab.LabException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A command of this machine that reads a file of this machine, in the sandbox as it is used: an engine elsewhere has neither. */
record Trial(Toolchain toolchain, Sandbox sandbox) {

    /** Why it did not get through; empty if it did. */
    Optional<String> trouble() {
        try {
            Files.createDirectories(toolchain.cache());
            Path folder = Files.createTempDirectory(toolchain.cache(), "trial-");
            try {
                return trouble(folder);
            } finally {
                Folders.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + toolchain.cache(), e);
        }
    }

    private Optional<String> trouble(Path folder) throws IOException {
        String mark = UUID.randomUUID().toString();
        Path files = Files.createDirectory(folder.resolve("files"));
        Files.writeString(files.resolve("mark"), mark);
        Launch launch = new Launch("cat", List.of("cat", "mark"), Map.of("PATH", toolchain.path()), files, List.of());
        try (Cell cell = sandbox.open(new Job.Build(launch, folder, Resources.DEFAULT, Optional.empty()))) {
            String read = new String(cell.process().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            cell.end();
            return Optional.of(read).filter(found -> !found.equals(mark));
        } catch (LabException e) {
            return Optional.of(String.valueOf((e.getCause() == null ? e : e.getCause()).getMessage()));
        }
    }
}
