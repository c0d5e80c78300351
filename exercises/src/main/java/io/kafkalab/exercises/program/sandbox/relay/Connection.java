package io.kafkalab.exercises.program.sandbox.relay;

import java.io.IOException;
import java.net.SocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;

/** A connection that was taken, and the one that it is carried on by. */
final class Connection {
    private final SocketChannel near;
    private final SocketChannel far;
    private final SelectionKey nearKey;
    private final SelectionKey farKey;
    private final Flow out;
    private final Flow back;

    /** Dials; the answer comes later. */
    Connection(SocketChannel near, SocketChannel far, SocketAddress dial, Selector selector, Duration delay)
            throws IOException {
        this.near = near;
        this.far = far;
        near.configureBlocking(false);
        far.configureBlocking(false);
        nearKey = near.register(selector, 0, this);
        farKey = far.register(selector, 0, this);
        out = new Flow(near, far, delay);
        back = new Flow(far, near, delay);
        if (far.connect(dial)) {
            awaitMore();
        } else {
            farKey.interestOps(SelectionKey.OP_CONNECT);
        }
    }

    /** Carries what has come; a connection that breaks is closed on both sides, once what was sent before is carried. */
    void advance() {
        try {
            if (far.isConnectionPending() && !far.finishConnect()) {
                return;
            }
            out.move();
            answer();
            if (out.isOver() && back.isOver()) {
                close();
            } else {
                awaitMore();
            }
        } catch (IOException e) {
            close();
        }
    }

    /** Carries what comes back, for as long as somebody takes it. */
    private void answer() {
        try {
            back.move();
        } catch (IOException e) {
            back.abandon();
        }
    }

    /** In how many milliseconds there is something to carry, if nothing comes before. */
    long untilNext() {
        return Math.min(out.untilNext(), back.untilNext());
    }

    /** Whether nothing that was taken is still to be given. */
    boolean isSettled() {
        return !near.isOpen() || (!far.isConnectionPending() && out.isEmpty());
    }

    boolean isOpen() {
        return near.isOpen();
    }

    void close() {
        closeQuietly(near);
        closeQuietly(far);
    }

    private void awaitMore() {
        nearKey.interestOps(out.reading() | back.writing());
        farKey.interestOps(back.reading() | out.writing());
    }

    private static void closeQuietly(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            // Its other end sees it closed all the same.
            return;
        }
    }
}
