package io.kafkalab.lab.mongo;

import io.kafkalab.text.Text;
import java.util.List;
import java.util.Optional;

/** A running MongoDB, a replica set of one member, in a process of its own. */
public interface MongoServer extends AutoCloseable {

    /** {@code mongodb://HOST:PORT/defaultdb?replicaSet=rs0}. */
    String uri();

    /** What answers there and in which version: {@code mongod 6.0.5}, {@code mongo-java-server 1.47.0}. */
    String label();

    /** What it lacks of MongoDB: a sentence each; nothing where it is a real one. */
    default List<Text> lacks() {
        return List.of();
    }

    /** How it died, or that it does not answer; empty when it is well. Takes at most five seconds. */
    Optional<Text> health();

    /** Ends it and deletes its files. Safe to call again. */
    @Override
    void close();
}
