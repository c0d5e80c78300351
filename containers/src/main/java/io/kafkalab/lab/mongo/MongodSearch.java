package io.kafkalab.lab.mongo;

import io.kafkalab.lab.LabException;
import io.kafkalab.lab.LabListener;
import io.kafkalab.lab.LabSettings;
import io.kafkalab.text.Text;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks for a real mongod: named, on the PATH, in klab's cache, fetched. */
final class MongodSearch {
    private static final String PROGRAM = File.separatorChar == '\\' ? "mongod.exe" : "mongod";

    private final LabSettings settings;
    private final String path;

    /**
     * A search.
     *
     * @param path the folders to look in, as the variable PATH lists them
     */
    MongodSearch(LabSettings settings, String path) {
        this.settings = settings;
        this.path = path;
    }

    static MongodSearch of(LabSettings settings) {
        return new MongodSearch(
                settings, Optional.ofNullable(System.getenv("PATH")).orElse(""));
    }

    /**
     * The mongod to use; empty if none can be had.
     *
     * @throws LabException if the one that the settings name is none
     */
    Optional<Mongod> find(LabListener listener) {
        if (settings.mongod().isPresent()) {
            return settings.mongod().map(Mongod::tried);
        }
        Optional<Mongod> found = onPath(listener);
        if (found.isEmpty()) {
            listener.step(Text.of("lab.mongo.stands-in"));
        }
        return found;
    }

    /** What {@link #find} would find without fetching, as a sentence. */
    Text forecast() {
        if (settings.mongod().isPresent()) {
            Mongod named = Mongod.tried(settings.mongod().get());
            return Text.of("lab.mongo.forecast.named", named.version(), named.program());
        }
        return onPath(LabListener.SILENT)
                .map(it -> Text.of("lab.mongo.forecast.path", it.version(), it.program()))
                .orElseGet(() -> Text.of("lab.mongo.forecast.stand-in"));
    }

    private Optional<Mongod> onPath(LabListener listener) {
        return Stream.of(path.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, PROGRAM))
                .filter(Files::isExecutable)
                .findFirst()
                .flatMap(program -> usable(program, listener));
    }

    private static Optional<Mongod> usable(Path program, LabListener listener) {
        try {
            return Optional.of(Mongod.tried(program));
        } catch (LabException e) {
            listener.step(Text.of("lab.mongo.passed-over", e.sentence()));
            return Optional.empty();
        }
    }
}
