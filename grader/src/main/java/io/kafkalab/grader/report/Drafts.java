package io.kafkalab.grader.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Files that are written, but not yet in their places: they get there together once all of them are written, or not at
 * all.
 */
public final class Drafts implements AutoCloseable {

    private final Map<Path, Path> drafts = new LinkedHashMap<>();

    /** Takes a written file, to be moved later; a second one for a place has taken the first one's name already. */
    synchronized void add(Path draft, Path target) {
        drafts.put(target, draft);
    }

    /**
     * Moves all files to their places.
     *
     * @throws ReportNotWritten if one cannot be moved
     */
    public synchronized void keep() {
        drafts.forEach((target, draft) -> {
            try {
                Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                throw ReportFolder.problem(target, e);
            }
        });
        drafts.clear();
    }

    /** Deletes what was not kept. */
    @Override
    public synchronized void close() {
        drafts.forEach((target, draft) -> ReportFolder.discard(draft));
        drafts.clear();
    }
}
