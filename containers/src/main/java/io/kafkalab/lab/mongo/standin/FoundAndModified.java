package io.kafkalab.lab.mongo.standin;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;

/** Tells the change log of what {@code findAndModify} did, which mongo-java-server does not. */
final class FoundAndModified {
    private FoundAndModified() {}

    /**
     * Logs the change that an answer tells of.
     *
     * @param namespace the full name of the collection
     * @param query the command
     * @param answer what it was answered
     */
    static void log(ChangeLog changes, String namespace, Document query, Document answer) {
        Object outcome = answer.get("lastErrorObject");
        Object upserted = outcome instanceof Document document ? document.get("upserted") : null;
        Object id = answer.get("value") instanceof Document value ? value.get("_id") : null;
        if (upserted != null) {
            changes.handleUpsert(namespace, upserted);
        } else if (id != null && Boolean.TRUE.equals(query.get("remove"))) {
            changes.handleDelete(namespace, query, List.of(id));
        } else if (id != null && query.get("update") instanceof Document update) {
            changes.handleUpdate(namespace, query, update, List.of(id));
        }
    }
}
