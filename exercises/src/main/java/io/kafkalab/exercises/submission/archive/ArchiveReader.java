package io.kafkalab.exercises.submission.archive;

import java.io.IOException;

/** Goes through the entries of an archive, one after the other. */
interface ArchiveReader {

    /** Called with each entry. */
    interface Visitor {
        void visit(ArchiveEntry entry) throws IOException;
    }

    /**
     * Reads the archive from beginning to end.
     *
     * @throws IOException if it is damaged
     */
    void read(Visitor visitor) throws IOException;
}
