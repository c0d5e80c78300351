package io.kafkalab.lab.mongo.standin;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.QueryMatcher;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Lists databases and collections as clients expect it: only those that exist, and filtered. */
final class Listings {
    private static final QueryMatcher MATCHER = new DefaultQueryMatcher();

    private Listings() {}

    static Document okay() {
        Document answer = new Document();
        Utils.markOkay(answer);
        return answer;
    }

    /** The answer to {@code listDatabases}: a database exists once it has a collection. */
    static Document databases(
            Channel channel, Collection<String> names, Function<String, MongoDatabase> databases, Document query) {
        List<Document> listed = new ArrayList<>();
        double total = 0;
        for (String name : names.stream().sorted().toList()) {
            Document stats =
                    databases.apply(name).handleCommand(channel, "dbStats", new Document("dbStats", 1), null, null);
            if (((Number) stats.get("collections")).intValue() > 0) {
                double size = ((Number) stats.get("dataSize")).doubleValue();
                total += size;
                listed.add(new Document("name", name)
                        .append("sizeOnDisk", (long) size)
                        .append("empty", false));
            }
        }
        return okay().append("databases", matching(listed, query)).append("totalSize", (long) total);
    }

    /**
     * The answer to {@code listCollections}: what the filter of the query asks for, with the UUID of each collection, by which
     * one that was dropped and made again is told from the one before.
     */
    static Document collections(Document answer, MongoDatabase database, Document query) {
        Document cursor = (Document) answer.get("cursor");
        @SuppressWarnings("unchecked")
        List<Document> batch = (List<Document>) cursor.get("firstBatch");
        batch.forEach(listed -> identify(listed, database));
        cursor.put("firstBatch", matching(batch, query));
        return answer;
    }

    private static void identify(Document listed, MongoDatabase database) {
        MongoCollection<?> collection = database.resolveCollection((String) listed.get("name"), false);
        if (collection != null) {
            ((Document) listed.get("info")).append("uuid", collection.getUuid());
        }
    }

    private static List<Document> matching(List<Document> listed, Document query) {
        return query.get("filter") instanceof Document filter
                ? listed.stream().filter(item -> MATCHER.matches(item, filter)).toList()
                : listed;
    }
}
