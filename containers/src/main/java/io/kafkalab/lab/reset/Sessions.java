package io.kafkalab.lab.reset;

import com.mongodb.client.MongoClient;
import java.util.List;
import org.bson.Document;

/**
 * Ends what MongoDB is doing for anyone: transactions, which would hold a database for a minute, and
 * waiting change streams, for which a connector's task would not end for seconds.
 */
final class Sessions implements Cleaner {
    private final AdminCommands admin;
    private final Remains remains = new Remains("lab.reset.sessions");

    Sessions(MongoClient mongo) {
        this.admin = new AdminCommands(mongo);
    }

    @Override
    public void clean() throws InterruptedException {
        remains.ask(() -> {
            admin.runIfKnown(new Document("killAllSessions", List.of()));
            // A change stream that waits looks whether it was killed only when something is written.
            admin.runIfKnown(new Document("appendOplogNote", 1).append("data", new Document("klab", "reset")));
            return null;
        });
    }
}
