package io.kafkalab.grader.hint;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.exercises.evidence.Evidence;
import io.kafkalab.exercises.evidence.EvidenceFile;
import io.kafkalab.exercises.evidence.EvidenceUnreadable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is kept of the last grading of some work, in klab's cache, so that hints and evidence can be asked for afterwards: for
 * each folder of work a folder with {@code hints.json} and {@code evidence.json.gz}.
 *
 * <p>It is a convenience: what cannot be read is taken for not there.
 */
public final class LastWork {

    private static final String HINTS = "hints.json";
    private static final int VERSION = 1;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path folder;
    private final String work;

    /** The file {@code hints.json}. */
    record Stored(int version, String work, Map<String, HintBook.Line> checks) {}

    private LastWork(Path folder, String work) {
        this.folder = folder;
        this.work = work;
    }

    /**
     * What is kept of some work.
     *
     * @param cache klab's cache folder
     * @param work the folder of the work
     */
    public static LastWork of(Path cache, Path work) {
        String path = work.toAbsolutePath().normalize().toString();
        UUID name = UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8));
        return new LastWork(cache.resolve("last").resolve(name.toString()), path);
    }

    /** The hints so far; an empty book where nothing is kept. */
    public HintBook hints() {
        Map<CheckId, HintBook.Line> lines = new EnumMap<>(CheckId.class);
        try {
            Stored stored = JSON.readValue(Files.readString(folder.resolve(HINTS)), Stored.class);
            if (stored.version() == VERSION) {
                stored.checks().forEach((check, line) -> lines.put(CheckId.of(check), line));
            }
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            return new HintBook();
        }
        return new HintBook(lines);
    }

    /** What was observed; empty where nothing is kept. */
    public Optional<Evidence> evidence() {
        try {
            return Optional.of(EvidenceFile.read(folder.resolve(EvidenceFile.NAME)));
        } catch (EvidenceUnreadable e) {
            return Optional.empty();
        }
    }

    /**
     * Keeps the hints.
     *
     * @throws UncheckedIOException if they cannot be written
     */
    public void keep(HintBook hints) {
        Map<String, HintBook.Line> checks = new TreeMap<>();
        hints.lines().forEach((check, line) -> checks.put(check.id(), line));
        keep(HINTS, out -> JSON.writeValue(out, new Stored(VERSION, work, checks)));
    }

    /**
     * Keeps what was observed.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public void keep(Evidence evidence) {
        keep(EvidenceFile.NAME, out -> EvidenceFile.write(evidence, out));
    }

    /** What is written into a file. */
    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    private void keep(String name, Content content) {
        try {
            Path draft = Files.createTempFile(Files.createDirectories(folder), name, ".tmp");
            try {
                try (OutputStream out = Files.newOutputStream(draft)) {
                    content.write(out);
                }
                Files.move(draft, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write in " + folder, e);
        }
    }
}
