package io.kafkalab.lab.mongo.standin;

import de.bwaldvogel.mongo.wire.MongoWireProtocolHandler;
import de.bwaldvogel.mongo.wire.message.ClientRequest;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import java.util.HashSet;
import java.util.Set;

/**
 * Serves requests that want no answer (write concern 0), on which mongo-java-server closes the
 * connection: their flag is cleared before it decodes them, and its answer is dropped. One per
 * connection, used by that connection's thread alone.
 */
final class Unacknowledged {
    private static final int OP_CODE_OFFSET = 12;
    private static final int FLAGS_OFFSET = 16;
    private static final int FLAGS_END = 20;
    private static final int OP_MSG = 2013;
    private static final int MORE_TO_COME = 1 << 1;

    /** The client would take several answers to one request; it need not be given them. */
    private static final int EXHAUST_ALLOWED = 1 << 16;

    private final Set<Integer> requests = new HashSet<>();

    /** The decoder to use in place of mongo-java-server's. */
    MongoWireProtocolHandler decoder() {
        return new MongoWireProtocolHandler() {
            @Override
            protected ClientRequest decode(ChannelHandlerContext context, ByteBuf buffer) throws Exception {
                clearFlags(buffer);
                return super.decode(context, buffer);
            }
        };
    }

    private void clearFlags(ByteBuf buffer) {
        int begin = buffer.readerIndex();
        if (buffer.readableBytes() < FLAGS_END || buffer.getIntLE(begin + OP_CODE_OFFSET) != OP_MSG) {
            return;
        }
        int flags = buffer.getIntLE(begin + FLAGS_OFFSET);
        if ((flags & MORE_TO_COME) != 0) {
            requests.add(buffer.getIntLE(begin + Integer.BYTES));
        }
        buffer.setIntLE(begin + FLAGS_OFFSET, flags & ~(MORE_TO_COME | EXHAUST_ALLOWED));
    }

    /** Drops the answers that nobody wants. */
    ChannelHandler filter() {
        return new ChannelOutboundHandlerAdapter() {
            @Override
            public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
                if (message instanceof MongoMessage answer
                        && requests.remove(answer.getHeader().getResponseTo())) {
                    promise.setSuccess();
                } else {
                    context.write(message, promise);
                }
            }
        };
    }
}
