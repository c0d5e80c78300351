package io.kafkalab.exercises.submission.archive;

import java.io.IOException;

/** Goes through the entries of an archive, one after the other. */
interface ArchiveReader {

    /** Called with each entry. */
    interface Visitor {
        /** Whether to go on with the next entry. */
        boolean visit(ArchiveEntry entry) throws IOException;
    }

    /**
     * Reads the archive from its beginning, to its end or until the visitor has seen enough.
     *
     * @throws IOException if it is damaged
     * @throws ArchiveRefused if it is not to be trusted
     */
    void read(Visitor visitor) throws IOException;
}
