package io.kafkalab.lab.mongo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes small programs that claim to be a mongod, or do not. */
final class Script {
    private Script() {}

    static Path mongod(Path file, String version) {
        return of(file, "echo 'db version v" + version + "'");
    }

    static Path of(Path file, String body) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, "#!/bin/sh\n" + body + "\n");
            if (!file.toFile().setExecutable(true)) {
                throw new IOException("cannot make executable: " + file);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
