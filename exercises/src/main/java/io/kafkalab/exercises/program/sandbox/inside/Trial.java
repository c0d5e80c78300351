package io.kafkalab.exercises.program.sandbox.inside;

import io.kafkalab.exercises.program.Resources;
import io.kafkalab.exercises.program.Toolchain;
import io.kafkalab.exercises.program.sandbox.Cell;
import io.kafkalab.exercises.program.sandbox.Job;
import io.kafkalab.exercises.program.sandbox.Launch;
import io.kafkalab.exercises.program.sandbox.Sandbox;
import io.kafkalab.lab.LabException;
import io.kafkalab.lab.files.OwnedFolder;
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
public record Trial(Toolchain toolchain, Sandbox sandbox) {

    /** Why it did not get through; empty if it did. */
    public Optional<String> trouble() {
        try (OwnedFolder folder = OwnedFolder.create("trial")) {
            return trouble(folder.path());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a temporary folder", e);
        }
    }

    private Optional<String> trouble(Path folder) throws IOException {
        String mark = UUID.randomUUID().toString();
        Path files = Files.createDirectory(folder.resolve("files"));
        Files.writeString(files.resolve("mark"), mark);
        Path scratch = Files.createDirectory(folder.resolve("scratch"));
        Launch launch = new Launch("cat", List.of("cat", "mark"), Map.of("PATH", toolchain.path()), files, List.of());
        try (Cell cell = sandbox.open(new Job.Build(launch, scratch, Resources.DEFAULT, Optional.empty()))) {
            String read = new String(cell.process().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            cell.end();
            return Optional.of(read).filter(found -> !found.equals(mark));
        } catch (LabException e) {
            return Optional.of(String.valueOf((e.getCause() == null ? e : e.getCause()).getMessage()));
        }
    }
}
