package io.kafkalab.lab.shared;

import io.kafkalab.lab.LabException;
import io.kafkalab.lab.owner.Owner;
import io.kafkalab.text.FileTrouble;
import io.kafkalab.text.Text;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The files of the lab in the background, in klab's cache; each machine that shares the cache has its own. */
final class HostFiles {
    private static final int SHOWN_LINES = 15;

    private final Path folder;

    /** @param cache klab's cache folder */
    HostFiles(Path cache) {
        this.folder = cache.resolve("lab")
                .resolve(Owner.thisProcess().host().replaceAll("[^\\w.-]+", "-").replaceFirst("-$", ""));
    }

    /** The folder; made if it is not there. */
    Path folder() {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new LabException(Text.of("lab.shared.folder", folder, FileTrouble.of(e)), e);
        }
    }

    /** What the host writes on its output. */
    Path log() {
        return folder.resolve("lab.log");
    }

    /** The last lines of the log. */
    String lastWords() {
        try {
            List<String> lines = Files.readAllLines(log());
            return String.join("\n", lines.subList(Math.max(0, lines.size() - SHOWN_LINES), lines.size()));
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Which host there is, or was; empty if there is none. */
    Optional<HostRecord> read() {
        try {
            return Optional.of(JsonMapper.shared().readValue(Files.readString(file()), HostRecord.class));
        } catch (IOException | JacksonException e) {
            return Optional.empty(); // What cannot be read names none; if there is one, it has the claim.
        }
    }

    /** Says which host there is. */
    void write(HostRecord record) throws IOException {
        Path draft = Files.createTempFile(folder(), "lab", ".json");
        Files.writeString(draft, JsonMapper.shared().writeValueAsString(record));
        Files.move(draft, file(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Says that this one is no more, unless there is another already. */
    void forget(HostRecord gone) throws IOException {
        if (read().filter(gone::equals).isPresent()) {
            Files.deleteIfExists(file());
        }
    }

    /** Makes this process the only host, until it ends; empty if there is one. */
    Optional<FileLock> claim() throws IOException {
        FileChannel channel =
                FileChannel.open(folder().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return Optional.empty(); // This very process has it.
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
        return Optional.ofNullable(lock);
    }

    private Path file() {
        return folder.resolve("lab.json");
    }
}
