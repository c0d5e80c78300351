package io.kafkalab.exercises.services;

import io.kafkalab.lab.GraderAccess;

/**
 * The grader's connections to one lab.
 *
 * @param kafka the broker
 * @param mongo MongoDB; null where no address was given
 * @param connect Kafka Connect; null where no address was given
 */
public record Services(KafkaService kafka, MongoService mongo, ConnectService connect) implements AutoCloseable {

    /** Prepares connections; nothing is sent before the first call. A blank address is none. */
    public static Services connect(GraderAccess access) {
        return new Services(
                new KafkaService(access.kafka()),
                isGiven(access.mongoUri()) ? new MongoService(access.mongoUri()) : null,
                isGiven(access.connectUrl()) ? new ConnectService(access.connectUrl()) : null);
    }

    /** Whether there is a MongoDB to look at. */
    public boolean hasMongo() {
        return mongo != null;
    }

    /** Whether there is a Connect worker to look at. */
    public boolean hasConnect() {
        return connect != null;
    }

    private static boolean isGiven(String address) {
        return address != null && !address.isBlank();
    }

    @Override
    public void close() {
        kafka.close();
        if (mongo != null) {
            mongo.close();
        }
    }
}
