package io.kafkalab.lab.mongo.standin;

import de.bwaldvogel.mongo.backend.AbstractCursor;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.stream.Stream;

/** Reads a {@link ChangeLog} onwards, through the stages that the client put behind its stream. */
final class ChangeStreamCursor extends AbstractCursor {
    private static final int LARGEST_BATCH = 1000;
    private static final int CHANGE_STREAM_FATAL_ERROR = 280;

    private final ChangeLog log;
    private final ChangeStreamOptions options;
    private final Aggregation stages;
    private final Queue<Document> ready = new ArrayDeque<>();
    private long position;
    private boolean ended;
    private MongoServerError failure;

    ChangeStreamCursor(long id, ChangeLog log, ChangeStreamOptions options, Aggregation stages) {
        super(id);
        this.log = log;
        this.options = options;
        this.stages = stages;
        this.position = options.position();
    }

    /** Whether the next batch would hold something, or nothing will ever come any more. */
    synchronized boolean hasNews() {
        try {
            readUpTo(1);
        } catch (MongoServerError e) {
            // For the next batch to tell: only an answer can carry an error to the client.
            failure = e;
        }
        return failure != null || ended || !ready.isEmpty();
    }

    /** Ended: the last batch was taken after what it watches was dropped. */
    @Override
    public synchronized boolean isEmpty() {
        return ended && ready.isEmpty();
    }

    @Override
    public synchronized List<Document> takeDocuments(int asked) {
        if (failure != null) {
            throw failure;
        }
        int limit = asked > 0 ? Math.min(asked, LARGEST_BATCH) : LARGEST_BATCH;
        readUpTo(limit);
        List<Document> batch = new ArrayList<>();
        while (batch.size() < limit && !ready.isEmpty()) {
            batch.add(ready.remove());
        }
        return batch;
    }

    /** Where to resume when all that was taken has been handled. */
    synchronized Document resumeToken() {
        return ready.isEmpty()
                ? ResumeToken.of(position)
                : ResumeToken.of(ResumeToken.position((Document) ready.peek().get("_id")) - 1);
    }

    private void readUpTo(int count) {
        while (!ended && ready.size() < count) {
            Map.Entry<Long, Change> next = log.after(position);
            if (next == null) {
                return;
            }
            position = next.getKey();
            Change change = next.getValue();
            if (options.covers(change.namespace())) {
                offer(event(change));
                if (options.endsAt(change)) {
                    offer(event("invalidate"));
                    ended = true;
                }
            }
        }
    }

    private void offer(Document event) {
        Object id = event.get("_id");
        for (Document told : stages.runStages(Stream.of(event))) {
            if (!id.equals(told.get("_id"))) {
                throw new MongoServerError(
                        CHANGE_STREAM_FATAL_ERROR,
                        "ChangeStreamFatalError",
                        "the pipeline of a change stream must leave the _id of its events as it is");
            }
            ready.add(told);
        }
    }

    private Document event(String operation) {
        return new Document("_id", ResumeToken.of(position))
                .append("operationType", operation)
                .append("clusterTime", new BsonTimestamp(position));
    }

    private Document event(Change change) {
        Document event = event(change.operation());
        if (change.document() != null) {
            event.append("fullDocument", change.document().cloneDeeply());
        } else if (options.lookup() && change.operation().equals("update")) {
            Document now = log.find(change.namespace(), change.id());
            event.append("fullDocument", now == null ? null : now.cloneDeeply());
        }
        event.append("ns", change.namespace().toDocument());
        if (change.id() != null) {
            event.append("documentKey", new Document("_id", change.id()));
        }
        event.putIfNotNull("updateDescription", change.description());
        return event;
    }
}
