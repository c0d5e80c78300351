package io.kafkalab.lab.mongo.standin;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.time.Instant;
import java.util.List;

/**
 * The replica set {@code rs0} of one member, which is this server.
 *
 * @param address of the member, {@code host:port}
 */
record ReplicaSet(String address) {
    private static final String NAME = "rs0";
    private static final int ALREADY_INITIALIZED = 23;

    /** Completes mongo-java-server's answer to the handshake. */
    Document hello(Document answer) {
        return answer.append("helloOk", true)
                .append("isWritablePrimary", true)
                .append("secondary", false)
                .append("setName", NAME)
                .append("setVersion", 1)
                .append("hosts", List.of(address))
                .append("primary", address)
                .append("me", address)
                .append("logicalSessionTimeoutMinutes", 30)
                .append("readOnly", false);
    }

    Document status(Instant now) {
        Document member = new Document("_id", 0)
                .append("name", address)
                .append("health", 1.0)
                .append("state", 1)
                .append("stateStr", "PRIMARY")
                .append("self", true);
        Document status = new Document("set", NAME)
                .append("date", now)
                .append("myState", 1)
                .append("members", List.of(member));
        Utils.markOkay(status);
        return status;
    }

    Document configuration() {
        Document member = new Document("_id", 0).append("host", address);
        Document configuration = new Document(
                "config", new Document("_id", NAME).append("version", 1).append("members", List.of(member)));
        Utils.markOkay(configuration);
        return configuration;
    }

    static MongoServerError alreadyInitialized() {
        return new MongoServerError(ALREADY_INITIALIZED, "AlreadyInitialized", "already initialized");
    }
}
