package io.kafkalab.exercises.program.sandbox.lab;

import io.kafkalab.exercises.program.sandbox.relay.Door;
import io.kafkalab.exercises.program.sandbox.relay.Relay;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The relay on the grader's side, for one program: a socket for each service, and nothing behind but the lab. */
public final class OuterRelay implements AutoCloseable {
    private static final Duration REST = Duration.ofSeconds(2);
    private static final int MOST_CONNECTIONS = 256;
    private static final String FOR_EVERY_USER = "rw-rw-rw-";

    private final Relay relay;
    private final Duration delay;

    private OuterRelay(Relay relay, Duration delay) {
        this.relay = relay;
        this.delay = delay;
    }

    /**
     * Opens the sockets and carries what comes.
     *
     * @param way the way
     * @param folder where the sockets are made: in a folder that only the grader may enter, with a short path, since
     *     that of a socket is 107 bytes at most
     * @param delay how much later than sent all arrives, each way; zero but for tests of klab itself
     * @throws IOException if a socket cannot be made
     */
    public static OuterRelay open(Way way, Path folder, Duration delay) throws IOException {
        List<Door> doors = new ArrayList<>();
        for (Map.Entry<String, HostPort> entry : way.dial().entrySet()) {
            doors.add(new Door(
                    UnixDomainSocketAddress.of(folder.resolve(entry.getKey())),
                    new InetSocketAddress(
                            entry.getValue().host(), entry.getValue().port())));
        }
        OuterRelay opened = new OuterRelay(new Relay(doors, MOST_CONNECTIONS, delay), delay);
        for (String socket : way.dial().keySet()) {
            // The program may be another user, who reaches the folder through its sandbox alone.
            Files.setPosixFilePermissions(folder.resolve(socket), PosixFilePermissions.fromString(FOR_EVERY_USER));
        }
        Thread thread = new Thread(opened.relay, "relay-" + folder.getFileName());
        thread.setDaemon(true);
        thread.start();
        return opened;
    }

    /** Waits until what a dead program had sent has reached the lab. */
    public void settle() {
        relay.settle(REST.plus(delay));
    }

    @Override
    public void close() {
        try {
            relay.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close a relay", e);
        }
    }
}
