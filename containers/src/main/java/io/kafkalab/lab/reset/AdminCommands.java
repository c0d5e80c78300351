package io.kafkalab.lab.reset;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClient;
import org.bson.Document;

/**
 * What one asks of MongoDB as its administrator.
 *
 * @param mongo the MongoDB
 */
record AdminCommands(MongoClient mongo) {
    private static final int COMMAND_NOT_FOUND = 59;

    /** Runs a command, but for one that MongoDB's stand-in does not know: what it would end is not there either. */
    void runIfKnown(Document command) {
        try {
            mongo.getDatabase("admin").runCommand(command);
        } catch (MongoCommandException e) {
            if (e.getErrorCode() != COMMAND_NOT_FOUND) {
                throw e;
            }
        }
    }
}
