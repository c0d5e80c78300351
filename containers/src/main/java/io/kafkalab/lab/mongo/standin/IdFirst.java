package io.kafkalab.lab.mongo.standin;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;

/** Puts the {@code _id} of a document before its other fields, as MongoDB stores it. */
final class IdFirst {
    private static final String ID = "_id";

    private IdFirst() {}

    /** Rearranges the documents of an {@code insert} command in place. */
    static void rearrange(Document insert) {
        if (insert.get("documents") instanceof List<?> documents) {
            documents.forEach(document -> rearrangeOne((Document) document));
        }
    }

    private static void rearrangeOne(Document document) {
        if (document.containsKey(ID) && !document.keySet().iterator().next().equals(ID)) {
            Document copy = new Document(ID, document.get(ID));
            copy.putAll(document);
            document.clear();
            document.putAll(copy);
        }
    }
}
