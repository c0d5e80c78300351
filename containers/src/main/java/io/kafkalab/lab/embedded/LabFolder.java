package io.kafkalab.lab.embedded;

import io.kafkalab.lab.LabException;
import io.kafkalab.lab.files.OwnedFolder;
import io.kafkalab.text.FileTrouble;
import io.kafkalab.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The temporary folder of one lab. */
final class LabFolder {
    private static final int SHOWN_LINES = 15;

    private final OwnedFolder folder;

    private LabFolder(OwnedFolder folder) {
        this.folder = folder;
    }

    static LabFolder create() {
        try {
            return new LabFolder(OwnedFolder.create("lab"));
        } catch (IOException e) {
            throw new LabException(
                    Text.of("lab.embedded.folder", System.getProperty("java.io.tmpdir"), FileTrouble.of(e)), e);
        }
    }

    Path path() {
        return folder.path();
    }

    /** The broker's data. */
    Path data() {
        return path().resolve("kafka");
    }

    /** The log of the lab's process. */
    Path log() {
        return path().resolve("lab.log");
    }

    /** What the lab's process says besides: crashes of its JVM. */
    Path errors() {
        return path().resolve("lab.err");
    }

    /** The settings of the lab's process, until it has read them. */
    Path settings() {
        return path().resolve("lab.properties");
    }

    /** The names that the lab's process knows. */
    Path names() {
        return path().resolve("hosts");
    }

    /** The last lines of what the lab's process has written. */
    String lastWords() {
        try {
            List<String> lines = Files.exists(log()) ? Files.readAllLines(log()) : List.of();
            if (lines.isEmpty() && Files.exists(errors())) {
                lines = Files.readAllLines(errors());
            }
            return String.join("\n", lines.subList(Math.max(0, lines.size() - SHOWN_LINES), lines.size()));
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Deletes it with all that is in it. Safe to call again. */
    void delete() {
        folder.close();
    }
}
