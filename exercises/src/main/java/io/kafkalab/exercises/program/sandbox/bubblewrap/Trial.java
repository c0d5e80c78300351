package io.kafkalab.exercises.program.sandbox.bubblewrap;

import io.kafkalab.exercises.program.Resources;
import io.kafkalab.exercises.program.Toolchain;
import io.kafkalab.exercises.program.sandbox.Cell;
import io.kafkalab.exercises.program.sandbox.Job;
import io.kafkalab.exercises.program.sandbox.Launch;
import io.kafkalab.lab.LabException;
import io.kafkalab.lab.files.OwnedFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A command that does nothing, in the sandbox as it is used.
 *
 * @param strict as in {@link BubblewrapSandbox}
 */
record Trial(Toolchain toolchain, Tools tools, boolean strict) {

    /** Why it did not get through; empty if it did. */
    Optional<String> trouble() {
        try (OwnedFolder folder = OwnedFolder.create("trial")) {
            return trouble(Files.createDirectory(folder.path().resolve("trial")));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a temporary folder", e);
        }
    }

    private Optional<String> trouble(Path folder) {
        Launch nothing = new Launch("true", List.of(tools.get("bash"), "-c", ":"), Map.of(), folder, List.of());
        Job job = new Job.Build(nothing, folder, Resources.DEFAULT, Optional.empty());
        try (Cell cell = new BubblewrapSandbox(toolchain, tools, strict).open(job)) {
            cell.end();
            return Optional.empty();
        } catch (LabException e) {
            return Optional.of(String.valueOf(e.getCause().getMessage()));
        }
    }
}
