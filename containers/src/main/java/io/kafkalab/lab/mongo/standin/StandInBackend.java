package io.kafkalab.lab.mongo.standin;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.CursorNotFoundException;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** mongo-java-server's memory backend with the answers mended that its clients stumble over. */
final class StandInBackend extends MemoryBackend {
    private final ChangeLog changes = new ChangeLog(getClock(), getCursorRegistry(), this::find);
    private ReplicaSet replicaSet = new ReplicaSet("localhost");

    StandInBackend() {
        version(new StandInVersion());
        enableOplog();
    }

    @Override
    protected Oplog createOplog() {
        return changes;
    }

    /** Tells the address that clients are to use, {@code host:port}. */
    void servesAt(String address) {
        replicaSet = new ReplicaSet(address);
    }

    ChangeLog changes() {
        return changes;
    }

    /** The change stream that a request wants more of, if it is such a request. */
    Optional<ChangeStreamCursor> streamOf(Document request) {
        if (request.get("getMore") instanceof Number id) {
            try {
                return getCursorRegistry().getCursor(id.longValue()) instanceof ChangeStreamCursor stream
                        ? Optional.of(stream)
                        : Optional.empty();
            } catch (CursorNotFoundException e) {
                // The answer to the request itself says so.
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        Refusals.check(command, query);
        IdFirst.rearrange(query);
        Document answer = answer(channel, database, command, query);
        answer.putIfAbsent("operationTime", changes.now());
        return answer;
    }

    private Document answer(Channel channel, String database, String command, Document query) {
        return switch (command.toLowerCase(Locale.ROOT)) {
            case "hello", "ismaster" -> replicaSet.hello(super.handleCommand(channel, database, "ismaster", query));
            case "replsetgetstatus" -> replicaSet.status(getClock().instant());
            case "replsetgetconfig" -> replicaSet.configuration();
            case "replsetinitiate" -> throw ReplicaSet.alreadyInitialized();
            case "getparameter" -> StandInVersion.parameters();
            case "listdatabases" -> Listings.databases(channel, listDatabaseNames(), this::resolveDatabase, query);
            case "listcollections" ->
                Listings.collections(inDatabase(channel, database, command, query), resolveDatabase(database), query);
            case "startsession", "refreshsessions", "endsessions", "killsessions" -> Listings.okay();
            case "findandmodify" -> findAndModify(channel, database, command, query);
            case "aggregate" -> aggregate(channel, database, command, query);
            case "getmore" -> withToken(super.handleCommand(channel, database, command, query), streamOf(query));
            case "insert",
                    "update",
                    "delete",
                    "find",
                    "count",
                    "distinct",
                    "create",
                    "drop",
                    "createindexes",
                    "listindexes",
                    "dbstats",
                    "collstats" -> inDatabase(channel, database, command, query);
            default -> super.handleCommand(channel, database, command, query);
        };
    }

    /** Not through super: that knows none of these commands on the database admin. */
    private Document inDatabase(Channel channel, String database, String command, Document query) {
        return resolveDatabase(database).handleCommand(channel, command, query, this::resolveDatabase, changes);
    }

    private Document findAndModify(Channel channel, String database, String command, Document query) {
        Document answer = inDatabase(channel, database, command, query);
        FoundAndModified.log(changes, database + "." + query.get(command), query, answer);
        return answer;
    }

    private Document aggregate(Channel channel, String database, String command, Document query) {
        Document answer = inDatabase(channel, database, command, query);
        if (!isChangeStream(query)) {
            return answer;
        }
        Object id = ((Document) answer.get("cursor")).get("id");
        return withToken(answer, streamOf(new Document("getMore", id)));
    }

    private static boolean isChangeStream(Document query) {
        return query.get("pipeline") instanceof List<?> stages
                && !stages.isEmpty()
                && stages.get(0) instanceof Document first
                && first.containsKey("$changeStream");
    }

    private static Document withToken(Document answer, Optional<ChangeStreamCursor> stream) {
        stream.ifPresent(it -> ((Document) answer.get("cursor")).append("postBatchResumeToken", it.resumeToken()));
        return answer;
    }

    @Override
    public void dropDatabase(String database) {
        super.dropDatabase(database);
        changes.handleDropDatabase(database);
    }

    private Document find(Namespace namespace, Object id) {
        MongoCollection<?> collection =
                resolveDatabase(namespace.database()).resolveCollection(namespace.collection(), false);
        if (collection == null) {
            return null;
        }
        var found = collection.handleQuery(new Document("_id", id), 0, 1).iterator();
        return found.hasNext() ? found.next() : null;
    }
}
