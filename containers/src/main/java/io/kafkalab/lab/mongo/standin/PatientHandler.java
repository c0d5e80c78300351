package io.kafkalab.lab.mongo.standin;

import de.bwaldvogel.mongo.wire.MongoDatabaseHandler;
import de.bwaldvogel.mongo.wire.message.ClientRequest;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.group.ChannelGroup;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Answers requests; a {@code getMore} on a change stream without news only when there are some, or
 * when the client's patience ends. No thread waits meanwhile.
 */
final class PatientHandler extends MongoDatabaseHandler {
    private static final long DEFAULT_PATIENCE_MILLIS = 1000;

    private final StandInBackend backend;

    PatientHandler(StandInBackend backend, ChannelGroup clients) {
        super(backend, clients);
        this.backend = backend;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, ClientRequest request) {
        Optional<ChangeStreamCursor> stream =
                request instanceof MongoMessage message ? backend.streamOf(message.getDocument()) : Optional.empty();
        if (stream.isEmpty() || stream.get().hasNews()) {
            answer(context, request);
        } else {
            new Waiting(context, (MongoMessage) request, stream.get()).begin();
        }
    }

    private void answer(ChannelHandlerContext context, ClientRequest request) {
        super.channelRead0(context, request);
    }

    /** One request that waits; all its methods but the wake-up run on the connection's own thread. */
    private final class Waiting {
        private final ChannelHandlerContext context;
        private final MongoMessage request;
        private final ChangeStreamCursor stream;
        private final Runnable wakeUp = this::wakeUp;
        private final AtomicBoolean woken = new AtomicBoolean();
        private boolean answered;

        Waiting(ChannelHandlerContext context, MongoMessage request, ChangeStreamCursor stream) {
            this.context = context;
            this.request = request;
            this.stream = stream;
        }

        void begin() {
            backend.changes().onChange(wakeUp);
            Object patience = request.getDocument().get("maxTimeMS");
            long millis = patience instanceof Number number ? number.longValue() : DEFAULT_PATIENCE_MILLIS;
            context.executor().schedule(this::end, millis, TimeUnit.MILLISECONDS);
            // A change may have come between the look and the registration.
            look();
        }

        private void wakeUp() {
            if (woken.compareAndSet(false, true)) {
                context.executor().execute(this::look);
            }
        }

        private void look() {
            woken.set(false);
            if (stream.hasNews() || !context.channel().isActive()) {
                end();
            }
        }

        private void end() {
            if (!answered) {
                answered = true;
                backend.changes().forget(wakeUp);
                answer(context, request);
            }
        }
    }
}
