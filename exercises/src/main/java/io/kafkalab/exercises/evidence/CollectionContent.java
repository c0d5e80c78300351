package io.kafkalab.exercises.evidence;

import java.util.List;

/**
 * A MongoDB collection with its documents.
 *
 * @param database its database
 * @param name its name
 * @param type {@code collection}, {@code view} or {@code timeseries}, as listCollections says
 * @param documents its documents in natural order, as canonical MongoDB Extended JSON (v2)
 * @param cut whether there were too many documents to keep them all
 */
public record CollectionContent(String database, String name, String type, List<String> documents, boolean cut) {
    public CollectionContent {
        documents = List.copyOf(documents);
    }
}
