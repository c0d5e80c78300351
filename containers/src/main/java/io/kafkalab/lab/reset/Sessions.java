package io.kafkalab.lab.reset;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClient;
import java.util.List;
import org.bson.Document;

/**
 * Ends what MongoDB is doing for anyone: transactions, which would hold a database for a minute, and
 * waiting change streams, for which a connector's task would not end for seconds.
 */
final class Sessions implements Cleaner {
    private static final int COMMAND_NOT_FOUND = 59;

    private final MongoClient mongo;
    private final Remains remains = new Remains("lab.reset.sessions");

    Sessions(MongoClient mongo) {
        this.mongo = mongo;
    }

    @Override
    public void clean() throws InterruptedException {
        remains.ask(() -> {
            runIfKnown(new Document("killAllSessions", List.of()));
            // A change stream that waits looks whether it was killed only when something is written.
            runIfKnown(new Document("appendOplogNote", 1).append("data", new Document("klab", "reset")));
            return null;
        });
    }

    /** The stand-in for a mongod knows neither. */
    private void runIfKnown(Document command) {
        try {
            mongo.getDatabase("admin").runCommand(command);
        } catch (MongoCommandException e) {
            if (e.getErrorCode() != COMMAND_NOT_FOUND) {
                throw e;
            }
        }
    }
}
