package io.kafkalab.exercises.program.sandbox.relay;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;

/** One direction of a connection. */
final class Flow {
    private static final int BUFFER = 1 << 14;

    private final SocketChannel from;
    private final SocketChannel to;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    private boolean ended;
    private boolean closed;

    Flow(SocketChannel from, SocketChannel to) {
        this.from = from;
        this.to = to;
    }

    /** Takes and gives what can be taken and given without waiting; the end of the one is passed on to the other. */
    void move() throws IOException {
        if (!ended && buffer.hasRemaining()) {
            ended = from.read(buffer) < 0;
        }
        if (!isEmpty()) {
            buffer.flip();
            to.write(buffer);
            buffer.compact();
        }
        if (ended && isEmpty() && !closed) {
            to.shutdownOutput();
            closed = true;
        }
    }

    boolean isOver() {
        return closed;
    }

    /** What is waited for at the end that it takes from. */
    int reading() {
        return !ended && buffer.hasRemaining() ? SelectionKey.OP_READ : 0;
    }

    /** What is waited for at the end that it gives to. */
    int writing() {
        return isEmpty() ? 0 : SelectionKey.OP_WRITE;
    }

    /** Whether nothing is on its way. */
    boolean isEmpty() {
        return buffer.position() == 0;
    }
}
