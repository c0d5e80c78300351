package io.kafkalab.lab.mongo.standin;

import de.bwaldvogel.mongo.bson.Document;

/**
 * A collection's full name.
 *
 * @param database its database
 * @param collection its name in there; empty for the whole database
 */
record Namespace(String database, String collection) {

    /** From {@code database.collection}; the collection may hold dots. */
    static Namespace of(String fullName) {
        int dot = fullName.indexOf('.');
        return dot < 0
                ? new Namespace(fullName, "")
                : new Namespace(fullName.substring(0, dot), fullName.substring(dot + 1));
    }

    /** Whether changes in it are nobody's business. */
    boolean isInternal() {
        return collection.startsWith("system.") || database.equals("local") || database.equals("config");
    }

    Document toDocument() {
        Document document = new Document("db", database);
        return collection.isEmpty() ? document : document.append("coll", collection);
    }
}
