package io.kafkalab.exercises.program.sandbox.relay;

import java.io.IOException;
import java.net.SocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;

/** A connection that was taken, and the one that it is carried on by. */
final class Connection {
    private final SocketChannel near;
    private final SocketChannel far;
    private final SelectionKey nearKey;
    private final SelectionKey farKey;
    private final Flow out;
    private final Flow back;

    /** Dials; the answer comes later. */
    Connection(SocketChannel near, SocketChannel far, SocketAddress dial, Selector selector) throws IOException {
        this.near = near;
        this.far = far;
        near.configureBlocking(false);
        far.configureBlocking(false);
        nearKey = near.register(selector, 0, this);
        farKey = far.register(selector, 0, this);
        out = new Flow(near, far);
        back = new Flow(far, near);
        if (far.connect(dial)) {
            awaitMore();
        } else {
            farKey.interestOps(SelectionKey.OP_CONNECT);
        }
    }

    /** Carries what has come; a connection that breaks on one side is closed on both. */
    void advance() {
        try {
            if (far.isConnectionPending() && !far.finishConnect()) {
                return;
            }
            out.move();
            back.move();
            if (out.isOver() && back.isOver()) {
                close();
            } else {
                awaitMore();
            }
        } catch (IOException e) {
            close();
        }
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
