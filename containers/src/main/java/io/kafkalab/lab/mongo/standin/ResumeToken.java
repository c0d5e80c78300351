package io.kafkalab.lab.mongo.standin;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;

/** The token of an event, with which a client goes on after it: its position, in hexadecimal digits. */
final class ResumeToken {
    private static final String DATA = "_data";
    private static final int INVALID_RESUME_TOKEN = 260;

    private ResumeToken() {}

    static Document of(long position) {
        return new Document(DATA, String.format("%016X", position));
    }

    static long position(Document token) {
        try {
            return Long.parseUnsignedLong(String.valueOf(token.get(DATA)), 16);
        } catch (NumberFormatException e) {
            throw new MongoServerError(
                    INVALID_RESUME_TOKEN, "InvalidResumeToken", "not a resume token of this server: " + token, e);
        }
    }
}
