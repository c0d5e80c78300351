package io.kafkalab.lab.shared;

import io.kafkalab.lab.LabListener;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** A connection to the host, from a user's side. For one thread at a time, but for {@link #close()}. */
final class HostConnection implements AutoCloseable {
    private final Wire wire;

    private HostConnection(Wire wire) {
        this.wire = wire;
    }

    /** Connects. */
    static HostConnection to(HostRecord host) throws IOException {
        return new HostConnection(new Wire(SocketChannel.open(UnixDomainSocketAddress.of(host.socket()))));
    }

    /**
     * Asks something.
     *
     * @param limit after how long without an answer the connection is given up
     * @param listener hears the steps before the answer
     * @throws IOException if there is no answer
     */
    Answer ask(Question question, Duration limit, LabListener listener) throws IOException {
        Executor late = CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS);
        CompletableFuture<Void> giveUp = CompletableFuture.runAsync(this::abandon, late);
        try {
            wire.send(question);
            while (true) {
                Optional<Answer> answer = wire.receive(Answer.class);
                if (answer.isEmpty()) {
                    throw new EOFException("the connection ended");
                } else if (!(answer.get() instanceof Answer.Step step)) {
                    return answer.get();
                } else {
                    listener.step(step.text());
                }
            }
        } finally {
            giveUp.cancel(false);
        }
    }

    private void abandon() {
        try {
            wire.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
