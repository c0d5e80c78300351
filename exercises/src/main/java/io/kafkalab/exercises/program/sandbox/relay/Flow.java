package io.kafkalab.exercises.program.sandbox.relay;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.time.Duration;

/** One direction of a connection. */
final class Flow {
    private static final int BUFFER = 1 << 14;

    /** What a slow network has under way at once: as much as an ordinary TCP window. */
    private static final int SLOW_BUFFER = 1 << 20;

    private final SocketChannel from;
    private final SocketChannel to;
    private final ByteBuffer buffer;
    private final Transit transit;
    private boolean ended;
    private boolean closed;

    Flow(SocketChannel from, SocketChannel to, Duration delay) {
        this.from = from;
        this.to = to;
        this.buffer = ByteBuffer.allocate(delay.isZero() ? BUFFER : SLOW_BUFFER);
        this.transit = new Transit(delay);
    }

    /** Takes and gives what can be taken and given without waiting; the end of the one is passed on to the other. */
    void move() throws IOException {
        if (!ended && buffer.hasRemaining()) {
            int bytes = read();
            ended = bytes < 0;
            if (bytes != 0) {
                transit.took(Math.max(bytes, 0));
            }
        }
        int arrived = transit.arrived();
        if (arrived > 0) {
            int held = buffer.position();
            buffer.flip().limit(arrived);
            transit.gave(to.write(buffer));
            buffer.limit(held).compact();
        }
        if (ended && isEmpty() && !closed) {
            to.shutdownOutput();
            closed = true;
        }
    }

    /** Gives up: nobody takes what it would give. */
    void abandon() {
        ended = true;
        closed = true;
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
        return !closed && transit.arrived() > 0 ? SelectionKey.OP_WRITE : 0;
    }

    /** Whether nothing is on its way. */
    boolean isEmpty() {
        return buffer.position() == 0 && transit.isOver();
    }

    /** In how many milliseconds something arrives that can then be given. */
    long untilNext() {
        return closed ? Long.MAX_VALUE : transit.untilNext();
    }

    /** Whoever dies with answers unread resets its connection: that is the end of what it sent, and no more. */
    private int read() {
        try {
            return from.read(buffer);
        } catch (IOException e) {
            return -1;
        }
    }
}
