package io.kafkalab.lab.mongo.standin;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One change of the data.
 *
 * @param namespace where
 * @param operation {@code insert}, {@code update}, {@code replace}, {@code delete}, {@code drop} or
 *     {@code dropDatabase}
 * @param id of the changed document, else null
 * @param document the inserted or replacing document as it was then, else null
 * @param description what an update did, else null
 */
record Change(Namespace namespace, String operation, Object id, Document document, Document description) {

    static Change insert(Namespace namespace, Document document) {
        return new Change(namespace, "insert", document.get("_id"), document.cloneDeeply(), null);
    }

    static Change delete(Namespace namespace, Object id) {
        return new Change(namespace, "delete", id, null, null);
    }

    static Change drop(Namespace namespace) {
        return new Change(namespace, "drop", null, null, null);
    }

    static Change dropDatabase(String database) {
        return new Change(new Namespace(database, ""), "dropDatabase", null, null, null);
    }

    /** An update by operators, or the replacement of a whole document. */
    static Change update(Namespace namespace, Object id, Document update, Document now) {
        Document after = now == null ? new Document("_id", id) : now.cloneDeeply();
        boolean operators = update.keySet().stream().anyMatch(key -> key.startsWith("$"));
        return operators
                ? new Change(namespace, "update", id, null, describe(update, after))
                : new Change(namespace, "replace", id, after, null);
    }

    private static Document describe(Document update, Document after) {
        Document updated = new Document();
        List<Object> removed = new ArrayList<>();
        for (Map.Entry<String, Object> operator : update.entrySet()) {
            for (String path : ((Document) operator.getValue()).keySet()) {
                String field = path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
                if (after.containsKey(field)) {
                    updated.put(field, after.get(field));
                } else {
                    removed.add(field);
                }
            }
        }
        return new Document("updatedFields", updated)
                .append("removedFields", removed)
                .append("truncatedArrays", new ArrayList<>());
    }
}
