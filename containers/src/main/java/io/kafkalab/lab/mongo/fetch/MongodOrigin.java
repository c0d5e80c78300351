package io.kafkalab.lab.mongo.fetch;

import io.kafkalab.lab.LabListener;
import java.nio.file.Path;

/** Where a mongod can be fetched from. */
public interface MongodOrigin {

    /** A name for what it gives, its version included: a folder's name in the cache. */
    String name();

    /** Where it comes from, as sentences name it. */
    String address();

    /**
     * Fetches the program and checks its digest.
     *
     * @param folder an empty folder to work in
     * @param listener hears how far it is
     * @return the program's file, in that folder
     * @throws FetchException with a sentence if it cannot be had; takes a few minutes at most
     */
    Path fetch(Path folder, LabListener listener) throws FetchException;
}
