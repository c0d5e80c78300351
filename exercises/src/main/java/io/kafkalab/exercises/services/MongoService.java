package io.kafkalab.exercises.services;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Filters;
import io.kafkalab.exercises.evidence.CollectionContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.bson.BsonBinary;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.json.JsonMode;
import org.bson.json.JsonWriterSettings;
import org.bson.types.Binary;

/** MongoDB. Its own databases are never shown. */
public final class MongoService implements AutoCloseable {

    /** How many documents of a collection are kept as evidence at most. */
    static final int DOCUMENTS_AT_MOST = 20_000;

    private static final Set<String> OWN_DATABASES = Set.of("admin", "config", "local");
    private static final int BATCH = 1000;
    private static final long LIMIT_SECONDS = 20;

    /** Where a description of a collection says whose it is, which MongoDB leaves out. */
    private static final String DATABASE = "klab-database";

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

    /**
     * Every collection and view outside MongoDB's own databases, by database and name, with its documents, as many as
     * the budget allows. What a view shows is not looked at: nothing is stored in it, and a program may have made one that
     * never ends.
     */
    public List<CollectionContent> collections() {
        return guarded("list collections", () -> {
            List<Document> descriptions = new ArrayList<>();
            for (String database : client.listDatabaseNames()) {
                if (!OWN_DATABASES.contains(database)) {
                    client.getDatabase(database)
                            .listCollections()
                            .forEach(each -> descriptions.add(each.append(DATABASE, database)));
                }
            }
            descriptions.removeIf(each -> each.getString("name").startsWith("system."));
            return descriptions.stream()
                    .map(each -> content(each, Budget.share(descriptions.size())))
                    .sorted(Comparator.comparing(CollectionContent::database).thenComparing(CollectionContent::name))
                    .toList();
        });
    }

    private CollectionContent content(Document description, Budget budget) {
        String database = description.getString(DATABASE);
        String name = description.getString("name");
        String type = description.get("type", "collection");
        List<String> documents = new ArrayList<>();
        if (!type.equals("view")) {
            try (MongoCursor<RawBsonDocument> stored = client.getDatabase(database)
                    .getCollection(name, RawBsonDocument.class)
                    .find()
                    .batchSize(BATCH)
                    .limit(DOCUMENTS_AT_MOST + 1)
                    .maxTime(LIMIT_SECONDS, TimeUnit.SECONDS)
                    .iterator()) {
                while (stored.hasNext() && documents.size() <= DOCUMENTS_AT_MOST && !budget.isSpent()) {
                    RawBsonDocument document = stored.next();
                    if (budget.takes(document.getByteBuffer().remaining())) {
                        documents.add(document.toJson(CANONICAL));
                    }
                }
            }
        }
        boolean many = documents.size() > DOCUMENTS_AT_MOST;
        return new CollectionContent(
                database,
                name,
                type,
                many ? documents.subList(0, DOCUMENTS_AT_MOST) : documents,
                many || budget.isSpent());
    }

    /** Which collection has a name: another one once it was dropped and made again. Empty if none has, or nothing tells. */
    public Optional<UUID> id(String database, String collection) {
        return guarded(
                "list collections",
                () -> client
                        .getDatabase(database)
                        .listCollections()
                        .filter(Filters.eq("name", collection))
                        .into(new ArrayList<>())
                        .stream()
                        .findFirst()
                        .map(each -> each.get("info", new Document()))
                        .map(info -> info.get("uuid", Binary.class))
                        .map(MongoService::id));
    }

    private static UUID id(Binary binary) {
        return new BsonBinary(binary.getType(), binary.getData()).asUuid();
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
