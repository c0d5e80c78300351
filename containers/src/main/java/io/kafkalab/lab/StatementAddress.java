package io.kafkalab.lab;

/** Where the statement finds the services: what code written for it contains. */
public enum StatementAddress {
    /** The broker. */
    KAFKA("kafka", 9092),
    /** The Connect worker. */
    CONNECT("kafka-connect", 8083),
    /** MongoDB, as the worker must find it too. */
    MONGODB("mongodb-0.mongodb-headless", 27017);

    private final String host;
    private final int port;

    StatementAddress(String host, int port) {
        this.host = host;
        this.port = port;
    }

    /** The name alone. */
    public String host() {
        return host;
    }

    /** The port alone. */
    public int port() {
        return port;
    }

    /** {@code host:port}. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
