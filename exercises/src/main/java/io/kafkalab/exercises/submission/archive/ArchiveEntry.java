package io.kafkalab.exercises.submission.archive;

import java.io.InputStream;

/**
 * One entry of an archive, as the archive claims it to be.
 *
 * @param name its path, unchecked
 * @param kind what it is
 * @param content its bytes, to be read before the next entry; empty unless it is a file
 */
record ArchiveEntry(String name, Kind kind, InputStream content) {

    /** What an entry is. */
    enum Kind {
        FILE,
        FOLDER,
        /** A symbolic or hard link, a device, a pipe. */
        SPECIAL,
        ENCRYPTED
    }
}
