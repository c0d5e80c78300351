package io.kafkalab.lab.mongo;

import io.kafkalab.lab.LabException;
import io.kafkalab.text.Text;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/**
 * Where a MongoDB is to listen.
 *
 * @param host an address of the loopback interface
 * @param port the port, which nobody else has; 0 for any that is free
 */
public record MongoPlace(String host, int port) {
    private static final String LOOPBACK = "127.0.0.1";

    /** A free port of the usual loopback address. */
    public static final MongoPlace ANY_PORT = new MongoPlace(LOOPBACK, 0);

    /** The same place with a port that is free now, unless it has one already. */
    MongoPlace withPort() {
        if (port != 0) {
            return this;
        }
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(host))) {
            return new MongoPlace(host, socket.getLocalPort());
        } catch (IOException e) {
            throw new LabException(Text.of("lab.mongo.no-port", e.getMessage()), e);
        }
    }

    /** {@code host:port}, as clients write it. */
    @Override
    public String toString() {
        return (host.equals(LOOPBACK) ? "localhost" : host) + ":" + port;
    }
}
