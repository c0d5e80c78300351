package io.kafkalab.exercises.program.build;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * The pinned libraries of Python programs.
 *
 * @param text the requirements, as pip reads them
 */
record Requirements(String text) {
    private static final String RESOURCE = "/klab/python/requirements.txt";

    static Requirements load() {
        try (InputStream in = Requirements.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new FileNotFoundException(RESOURCE);
            }
            return new Requirements(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }

    /** Tells this list, installed for this interpreter, from every other. */
    String digest(Path interpreter) {
        CRC32 crc = new CRC32();
        crc.update((text + interpreter).getBytes(StandardCharsets.UTF_8));
        return String.format("%08x", crc.getValue());
    }

    /** The libraries' names and versions, for people. */
    String names() {
        return text.lines()
                .filter(line -> line.contains("=="))
                .map(line -> line.replaceFirst(";.*", "").replace("==", " ").strip())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
