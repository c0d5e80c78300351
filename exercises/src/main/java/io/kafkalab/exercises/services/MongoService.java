package io.kafkalab.exercises.services;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.kafkalab.exercises.evidence.CollectionContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;

/** MongoDB. Its own databases are never shown. */
public final class MongoService implements AutoCloseable {

    /** How many documents of a collection are kept as evidence at most. */
    static final int DOCUMENTS_AT_MOST = 20_000;

    private static final Set<String> OWN_DATABASES = Set.of("admin", "config", "local");
    private static final long LIMIT_SECONDS = 20;
    private static final JsonWriterSettings CANONICAL =
            JsonWriterSettings.builder().outputMode(JsonMode.EXTENDED).build();

    private final MongoClient client;

    MongoService(String uri) {
        client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(LIMIT_SECONDS, TimeUnit.SECONDS))
                .applyToSocketSettings(socket -> socket.readTimeout((int) LIMIT_SECONDS, TimeUnit.SECONDS))
                .build());
    }

    /** Every collection and view outside MongoDB's own databases, with its documents, by database and name. */
    public List<CollectionContent> collections() {
        return guarded("list collections", () -> {
            List<CollectionContent> all = new ArrayList<>();
            for (String database : client.listDatabaseNames()) {
                if (!OWN_DATABASES.contains(database)) {
                    collections(client.getDatabase(database), all);
                }
            }
            all.sort(
                    java.util.Comparator.comparing(CollectionContent::database).thenComparing(CollectionContent::name));
            return all;
        });
    }

    private static void collections(MongoDatabase database, List<CollectionContent> all) {
        for (Document description : database.listCollections()) {
            String name = description.getString("name");
            if (!name.startsWith("system.")) {
                String type = description.get("type", "collection");
                all.add(content(database.getCollection(name), type));
            }
        }
    }

    private static CollectionContent content(MongoCollection<Document> collection, String type) {
        List<String> documents = new ArrayList<>();
        collection
                .find()
                .limit(DOCUMENTS_AT_MOST + 1)
                .maxTime(LIMIT_SECONDS, TimeUnit.SECONDS)
                .forEach(document -> documents.add(document.toJson(CANONICAL)));
        boolean cut = documents.size() > DOCUMENTS_AT_MOST;
        return new CollectionContent(
                collection.getNamespace().getDatabaseName(),
                collection.getNamespace().getCollectionName(),
                type,
                cut ? documents.subList(0, DOCUMENTS_AT_MOST) : documents,
                cut);
    }

    /** Inserts a document and returns once MongoDB has acknowledged it. */
    public void insert(String database, String collection, Document document) {
        guarded(
                "insert into " + database + "." + collection,
                () -> client.getDatabase(database).getCollection(collection).insertOne(document));
    }

    private static <T> T guarded(String what, Supplier<T> call) {
        try {
            return call.get();
        } catch (MongoException e) {
            throw new ServiceFailure(what, e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
