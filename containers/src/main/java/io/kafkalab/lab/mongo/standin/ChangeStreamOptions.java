package io.kafkalab.lab.mongo.standin;

import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Document;

/**
 * What a client asked of a change stream.
 *
 * @param watched the collection, or the database if its collection is empty, or all databases if
 *     both are
 * @param position the position after which to read
 * @param lookup whether events of updates carry the document as it is now
 */
record ChangeStreamOptions(Namespace watched, long position, boolean lookup) {

    /** Reads the stage {@code $changeStream}. */
    static ChangeStreamOptions of(Document stage, String namespace, BsonTimestamp now) {
        String fullDocument = String.valueOf(stage.get("fullDocument"));
        boolean lookup = fullDocument.equals("updateLookup")
                || fullDocument.equals("whenAvailable")
                || fullDocument.equals("required");
        return new ChangeStreamOptions(watched(stage, namespace), position(stage, now), lookup);
    }

    private static Namespace watched(Document stage, String namespace) {
        if (Boolean.TRUE.equals(stage.get("allChangesForCluster"))) {
            return new Namespace("", "");
        }
        Namespace asked = Namespace.of(namespace);
        // The command of a whole database's stream names the collection 1.
        return asked.collection().equals("1") ? new Namespace(asked.database(), "") : asked;
    }

    private static long position(Document stage, BsonTimestamp now) {
        for (String option : new String[] {"resumeAfter", "startAfter"}) {
            if (stage.get(option) instanceof Document token) {
                return ResumeToken.position(token);
            }
        }
        if (stage.get("startAtOperationTime") instanceof BsonTimestamp time) {
            // This one includes the change at that very time.
            return time.getValue() - 1;
        }
        return now.getValue();
    }

    /** Whether a change belongs to this stream. */
    boolean covers(Namespace changed) {
        return watched.database().isEmpty()
                || watched.database().equals(changed.database())
                        && (watched.collection().isEmpty()
                                || watched.collection().equals(changed.collection()));
    }

    /** Whether a change ends this stream: what it watches is gone. */
    boolean endsAt(Change change) {
        return switch (change.operation()) {
            case "drop" -> !watched.collection().isEmpty();
            case "dropDatabase" -> !watched.database().isEmpty();
            default -> false;
        };
    }
}
