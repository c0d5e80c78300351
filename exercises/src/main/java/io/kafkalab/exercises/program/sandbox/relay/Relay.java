package io.kafkalab.exercises.program.sandbox.relay;

import java.io.IOException;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Takes connections at its doors and carries each to where its door leads. One thread does it all. */
public final class Relay implements Runnable, AutoCloseable {
    private static final int QUIET_MILLIS = 1;

    private final Selector selector;
    private final List<ServerSocketChannel> servers;
    private final Set<Connection> connections = new HashSet<>();
    private final int most;
    private final Duration delay;
    private volatile CountDownLatch settling;
    private volatile boolean carries;
    private volatile boolean closed;

    /**
     * A relay whose doors are open from now on; {@link #run} carries.
     *
     * @param doors the doors
     * @param most how many connections it carries at once; one more is closed as soon as it is taken
     * @throws IOException if a door cannot be opened; none is open then
     */
    public Relay(List<Door> doors, int most) throws IOException {
        this(doors, most, Duration.ZERO);
    }

    /**
     * A relay like a network: what is sent arrives later, and in order. Connecting takes no longer.
     *
     * @param doors the doors
     * @param most how many connections it carries at once; one more is closed as soon as it is taken
     * @param delay how much later, each way; zero for as soon as can be
     * @throws IOException if a door cannot be opened; none is open then
     */
    public Relay(List<Door> doors, int most, Duration delay) throws IOException {
        this.most = most;
        this.delay = delay;
        this.selector = Selector.open();
        List<ServerSocketChannel> opened = new ArrayList<>();
        this.servers = opened;
        try {
            for (Door door : doors) {
                opened.add(open(door));
            }
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    /**
     * Waits until all that was sent to this relay before now has been carried on; at once if it is closed. For when the
     * senders are dead: what they had sent must not arrive later than it is looked for.
     *
     * @return whether it came to rest within the limit
     */
    public boolean settle(Duration limit) {
        CountDownLatch rest = new CountDownLatch(1);
        settling = rest;
        selector.wakeup();
        try {
            return closed || rest.await(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            settling = null;
        }
    }

    /** Carries until it is closed. */
    @Override
    public void run() {
        carries = true;
        try (selector) {
            while (!closed) {
                carry();
            }
        } catch (IOException e) {
            // A door was closed while somebody came: the connections that are left are closed below.
        } catch (CancelledKeyException e) {
            if (!closed) {
                throw e;
            } // Likewise.
        } finally {
            connections.forEach(Connection::close);
            tell(settling);
        }
    }

    /** Waits for what comes next, and carries it. */
    private void carry() throws IOException {
        CountDownLatch rest = settling;
        int ready = rest == null ? selector.select(untilNext()) : selector.select(QUIET_MILLIS);
        if (ready == 0 && isSettled()) {
            tell(rest);
        }
        for (Iterator<SelectionKey> keys = selector.selectedKeys().iterator(); keys.hasNext() && !closed; ) {
            SelectionKey key = keys.next();
            keys.remove();
            serve(key);
        }
        if (!delay.isZero()) {
            connections.forEach(Connection::advance);
        }
        connections.removeIf(connection -> !connection.isOpen());
    }

    private static void tell(CountDownLatch awaited) {
        if (awaited != null) {
            awaited.countDown();
        }
    }

    /** Closes the doors at once, and all connections soon: the thread that carries does so, which nobody disturbs. */
    @Override
    public void close() throws IOException {
        closed = true;
        for (ServerSocketChannel server : servers) {
            server.close();
        }
        if (carries) {
            selector.wakeup();
        } else {
            selector.close();
        }
    }

    /** How long to wait for what comes: until something that is under way arrives; without end, by 0, if nothing is. */
    private long untilNext() {
        long next = Long.MAX_VALUE;
        if (!delay.isZero()) {
            for (Connection connection : connections) {
                next = Math.min(next, connection.untilNext());
            }
        }
        return next == Long.MAX_VALUE ? 0 : next;
    }

    private boolean isSettled() {
        for (Connection connection : connections) {
            if (!connection.isSettled()) {
                return false;
            }
        }
        return true;
    }

    private ServerSocketChannel open(Door door) throws IOException {
        ServerSocketChannel server = door.listen() instanceof UnixDomainSocketAddress
                ? ServerSocketChannel.open(StandardProtocolFamily.UNIX)
                : ServerSocketChannel.open();
        try {
            if (!(door.listen() instanceof UnixDomainSocketAddress)) {
                server.setOption(StandardSocketOptions.SO_REUSEADDR, true);
            }
            server.bind(door.listen());
            server.configureBlocking(false);
            server.register(selector, SelectionKey.OP_ACCEPT, door);
            return server;
        } catch (IOException e) {
            server.close();
            throw new IOException(door.listen() + ": " + e.getMessage(), e);
        }
    }

    private void serve(SelectionKey key) throws IOException {
        if (key.isValid() && key.attachment() instanceof Connection connection) {
            connection.advance();
        } else if (key.isValid() && key.isAcceptable()) {
            accept((ServerSocketChannel) key.channel(), ((Door) key.attachment()).dial());
        }
    }

    private void accept(ServerSocketChannel server, SocketAddress dial) throws IOException {
        SocketChannel near = server.accept();
        if (near == null) {
            return;
        }
        if (connections.size() >= most) {
            near.close();
            return;
        }
        SocketChannel far = dial instanceof UnixDomainSocketAddress
                ? SocketChannel.open(StandardProtocolFamily.UNIX)
                : SocketChannel.open();
        try {
            connections.add(new Connection(near, far, dial, selector, delay));
        } catch (IOException e) {
            near.close();
            far.close();
        }
    }
}
