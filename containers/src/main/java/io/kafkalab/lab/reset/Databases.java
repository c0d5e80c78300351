package io.kafkalab.lab.reset;

import com.mongodb.MongoNamespace;
import com.mongodb.client.MongoClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.Document;

/** Drops all databases, and what was put into MongoDB's own. */
final class Databases implements Cleaner {
    private static final Set<String> OWN = Set.of("admin", "config", "local");

    /** What MongoDB makes in its own databases when it needs it, besides {@code system.} ones. */
    private static final Set<String> MADE_LATER = Set.of("config.transactions", "config.image_collection");

    private final MongoClient mongo;
    private final AdminCommands admin;
    private final Remains remains = new Remains("lab.reset.databases");
    private final Set<MongoNamespace> first;

    /** Remembers what a MongoDB that nobody has used yet holds in its own databases. */
    Databases(MongoClient mongo) {
        this.mongo = mongo;
        this.admin = new AdminCommands(mongo);
        this.first = Set.copyOf(inOwn());
    }

    @Override
    public void clean() throws InterruptedException {
        remains.ask(() -> {
            left().forEach(database -> mongo.getDatabase(database).drop());
            strangers()
                    .forEach(collection -> mongo.getDatabase(collection.getDatabaseName())
                            .getCollection(collection.getCollectionName())
                            .drop());
            for (String kind : List.of("Users", "Roles")) {
                admin.runIfKnown(new Document("dropAll" + kind + "FromDatabase", 1));
            }
            return null;
        });
        remains.awaitGone(this::left);
        remains.awaitGone(this::strangers);
    }

    private List<String> left() {
        return mongo.listDatabaseNames().into(new ArrayList<>()).stream()
                .filter(database -> !OWN.contains(database))
                .toList();
    }

    private List<MongoNamespace> strangers() {
        return inOwn().stream()
                .filter(collection -> !first.contains(collection))
                .toList();
    }

    private List<MongoNamespace> inOwn() {
        return OWN.stream()
                .flatMap(database -> mongo.getDatabase(database).listCollectionNames().into(new ArrayList<>()).stream()
                        .filter(collection -> !collection.startsWith("system."))
                        .map(collection -> new MongoNamespace(database, collection)))
                .filter(collection -> !MADE_LATER.contains(collection.getFullName()))
                .toList();
    }
}
