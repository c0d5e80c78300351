package io.kafkalab.lab.mongo.standin;

import de.bwaldvogel.mongo.backend.Cursor;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArraySet;

/**
 * What was changed, in order, kept in memory for change streams to read.
 *
 * <p>It replaces mongo-java-server's own log, whose events lack their collection and which is
 * scanned from its beginning at every read. The oldest changes are forgotten beyond a bound.
 */
final class ChangeLog implements Oplog {
    private static final int KEPT = 100_000;

    private final Clock clock;
    private final CursorRegistry cursors;
    private final Collections collections;
    private final TreeMap<Long, Change> changes = new TreeMap<>();
    private final Set<Runnable> readers = new CopyOnWriteArraySet<>();
    private long last;

    /** Finds the present state of a document. */
    @FunctionalInterface
    interface Collections {
        /** The document with that id in that collection, or null. */
        Document find(Namespace namespace, Object id);
    }

    ChangeLog(Clock clock, CursorRegistry cursors, Collections collections) {
        this.clock = clock;
        this.cursors = cursors;
        this.collections = collections;
        this.last = beginOfSecond();
    }

    @Override
    public void handleInsert(String namespace, List<Document> documents) {
        Namespace where = Namespace.of(namespace);
        for (Document document : documents) {
            // The whole batch is told, also the documents that were refused as duplicates.
            if (collections.find(where, document.get("_id")) == document) {
                append(Change.insert(where, document));
            }
        }
    }

    @Override
    public void handleUpdate(String namespace, Document selector, Document update, List<Object> ids) {
        Namespace where = Namespace.of(namespace);
        for (Object id : ids) {
            append(Change.update(where, id, update, collections.find(where, id)));
        }
    }

    @Override
    public void handleDelete(String namespace, Document query, List<Object> ids) {
        Namespace where = Namespace.of(namespace);
        ids.forEach(id -> append(Change.delete(where, id)));
    }

    @Override
    public void handleDropCollection(String namespace) {
        append(Change.drop(Namespace.of(namespace)));
    }

    void handleUpsert(String namespace, Object id) {
        Namespace where = Namespace.of(namespace);
        append(Change.insert(where, collections.find(where, id)));
    }

    void handleDropDatabase(String database) {
        append(Change.dropDatabase(database));
    }

    @Override
    public Cursor createCursor(Document stream, String namespace, Aggregation aggregation) {
        ChangeStreamCursor cursor = new ChangeStreamCursor(
                cursors.generateCursorId(), this, ChangeStreamOptions.of(stream, namespace, now()), aggregation);
        cursors.add(cursor);
        return cursor;
    }

    private void append(Change change) {
        if (change.namespace().isInternal()) {
            return;
        }
        synchronized (this) {
            last = Math.max(last + 1, beginOfSecond());
            changes.put(last, change);
            if (changes.size() > KEPT) {
                changes.pollFirstEntry();
            }
        }
        readers.forEach(Runnable::run);
    }

    /** The first position of this second: its time in the upper half, a counter in the lower. */
    private long beginOfSecond() {
        return (clock.instant().getEpochSecond() << Integer.SIZE) + 1;
    }

    /** The time of the latest change. */
    synchronized BsonTimestamp now() {
        return new BsonTimestamp(last);
    }

    /** The first change after a position, with its own position; null if there is none yet. */
    synchronized Map.Entry<Long, Change> after(long position) {
        return changes.higherEntry(position);
    }

    /** The present state of a document, or null. */
    Document find(Namespace namespace, Object id) {
        return collections.find(namespace, id);
    }

    /** Calls a reader after each further change, from the thread that made it. */
    void onChange(Runnable reader) {
        readers.add(reader);
    }

    void forget(Runnable reader) {
        readers.remove(reader);
    }
}
