package io.kafkalab.lab.embedded;

import io.kafkalab.lab.StatementAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketAddress;
import java.nio.channels.SocketChannel;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A loopback address that one lab has to itself, so that its services can have the statement's ports.
 *
 * <p>On Linux all of 127.0.0.0/8 is this machine. Held by a socket that is bound and does not listen:
 * no other klab takes the address meanwhile, and one that was killed holds none.
 */
final class OwnAddress implements AutoCloseable {
    private static final int TRIED = 8;

    /** Above the ports that systems give to outgoing connections. */
    private static final int CLAIM_PORT = 61_092;

    private final String address;
    private final SocketChannel claim;

    private OwnAddress(String address, SocketChannel claim) {
        this.address = address;
        this.claim = claim;
    }

    /** Claims one; empty where there is but one loopback address, or somebody has these ports on all. */
    static Optional<OwnAddress> claim() {
        for (int tried = 0; tried < TRIED; tried++) {
            Optional<OwnAddress> own = claim(any());
            if (own.isPresent()) {
                return own;
            }
        }
        return Optional.empty();
    }

    /** Claims this address; empty if it cannot be had. */
    static Optional<OwnAddress> claim(String address) {
        SocketChannel claim = null;
        boolean free = false;
        try {
            claim = SocketChannel.open();
            claim.bind(at(address, CLAIM_PORT));
            for (StatementAddress service : StatementAddress.values()) {
                try (ServerSocket trial = new ServerSocket()) {
                    trial.bind(at(address, service.port()));
                }
            }
            free = true;
            return Optional.of(new OwnAddress(address, claim));
        } catch (IOException e) {
            return Optional.empty(); // Not an address of this machine, or taken: either way not ours.
        } finally {
            if (!free && claim != null) {
                release(claim);
            }
        }
    }

    /** The address. */
    String address() {
        return address;
    }

    /** Gives it back. Safe to call again. */
    @Override
    public void close() {
        release(claim);
    }

    private static void release(SocketChannel claim) {
        try {
            claim.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Away from the addresses below 127.1 that systems and people use. */
    private static String any() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return "127." + random.nextInt(64, 192) + "." + random.nextInt(256) + "." + random.nextInt(1, 255);
    }

    private static SocketAddress at(String address, int port) {
        return new InetSocketAddress(address, port);
    }
}
