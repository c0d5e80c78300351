package io.kafkalab.exercises.services;

import io.kafkalab.lab.GraderAccess;

/**
 * The grader's connections to one lab.
 *
 * @param kafka the broker
 * @param mongo MongoDB
 * @param connect Kafka Connect
 */
public record Services(KafkaService kafka, MongoService mongo, ConnectService connect) implements AutoCloseable {

    /** Prepares connections; nothing is sent before the first call. */
    public static Services connect(GraderAccess access) {
        return new Services(
                new KafkaService(access.kafka()),
                new MongoService(access.mongoUri()),
                new ConnectService(access.connectUrl()));
    }

    @Override
    public void close() {
        kafka.close();
        mongo.close();
    }
}
