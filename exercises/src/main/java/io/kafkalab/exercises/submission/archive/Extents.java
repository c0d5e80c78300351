package io.kafkalab.exercises.submission.archive;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** Where the entries of a zip lie: those that share bytes with another are how a small file unpacks into a huge one. */
final class Extents {

    private final Set<ZipArchiveEntry> overlapping;

    private Extents(Set<ZipArchiveEntry> overlapping) {
        this.overlapping = overlapping;
    }

    /** @param entries in the order of their places in the file */
    static Extents of(List<ZipArchiveEntry> entries) {
        Set<ZipArchiveEntry> overlapping = Collections.newSetFromMap(new IdentityHashMap<>());
        long end = 0;
        for (ZipArchiveEntry entry : entries) {
            if (entry.getLocalHeaderOffset() < end) {
                overlapping.add(entry);
            }
            end = Math.max(end, entry.getDataOffset() + Math.max(0, entry.getCompressedSize()));
        }
        return new Extents(overlapping);
    }

    boolean overlap(ZipArchiveEntry entry) {
        return overlapping.contains(entry);
    }
}
