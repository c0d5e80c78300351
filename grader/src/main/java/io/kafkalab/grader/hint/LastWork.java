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
            Stored stored = JSON.readValue(Files.readString(folder.resolve("hints.json")), Stored.class);
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
        try {
            Files.createDirectories(folder);
            Path draft = Files.writeString(
                    Files.createTempFile(folder, "hints", ".tmp"),
                    JSON.writeValueAsString(new Stored(VERSION, work, checks)));
            Files.move(draft, folder.resolve("hints.json"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write in " + folder, e);
        }
    }

    /**
     * Keeps what was observed.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public void keep(Evidence evidence) {
        try {
            Files.createDirectories(folder);
            Path draft = Files.createTempFile(folder, "evidence", ".tmp");
            try (OutputStream out = Files.newOutputStream(draft)) {
                EvidenceFile.write(evidence, out);
            }
            Files.move(draft, folder.resolve(EvidenceFile.NAME), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write in " + folder, e);
        }
    }
}
