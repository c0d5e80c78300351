package io.kafkalab.lab.embedded;

import io.kafkalab.lab.StatementAddress;
import io.kafkalab.lab.mongo.MongoPlace;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Where a lab's services listen.
 *
 * @param address of the loopback interface
 * @param own whether the lab has the address to itself, and on it the statement's ports; else any that are free
 */
record Place(String address, boolean own) {
    /** The address that everyone uses. */
    static final Place SHARED = new Place("127.0.0.1", false);

    /** The port for a service; 0 for any that is free. */
    int port(StatementAddress service) {
        return own ? service.port() : 0;
    }

    /** How clients name the address. */
    String host() {
        return own ? address : "localhost";
    }

    MongoPlace mongo() {
        return new MongoPlace(address, port(StatementAddress.MONGODB));
    }

    /** All the names that the lab's own process may resolve, in the format of {@code /etc/hosts}. */
    String names() {
        return "127.0.0.1 localhost\n"
                + Arrays.stream(StatementAddress.values())
                        .map(service -> address + " " + service.host() + "\n")
                        .collect(Collectors.joining());
    }
}
