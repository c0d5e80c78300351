package io.kafkalab.lab.mongo.standin;

import de.bwaldvogel.mongo.wire.MongoExceptionHandler;
import de.bwaldvogel.mongo.wire.MongoWireMessageEncoder;
import de.bwaldvogel.mongo.wire.MongoWireReplyEncoder;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.net.InetSocketAddress;

/**
 * The stand-in's listener on the loopback interface.
 *
 * <p>It builds the pipeline of mongo-java-server's own {@code MongoServer}, which takes no other
 * handler than its own.
 */
final class StandInServer {
    private static final int EVENT_LOOPS = 4;

    private final Channel listener;

    private StandInServer(Channel listener) {
        this.listener = listener;
    }

    /**
     * Starts serving an empty MongoDB.
     *
     * @param port 0 for any that is free
     */
    static StandInServer start(String host, int port) {
        StandInBackend backend = new StandInBackend();
        EventLoopGroup loops = new MultiThreadIoEventLoopGroup(EVENT_LOOPS, NioIoHandler.newFactory());
        ChannelGroup clients = new DefaultChannelGroup("clients", GlobalEventExecutor.INSTANCE);
        Channel listener = new ServerBootstrap()
                .group(loops)
                .channel(NioServerSocketChannel.class)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childHandler(new ChannelInitializer<SocketChannel>() {
                    @Override
                    protected void initChannel(SocketChannel channel) {
                        Unacknowledged unacknowledged = new Unacknowledged();
                        channel.pipeline()
                                .addLast(new MongoWireReplyEncoder())
                                .addLast(new MongoWireMessageEncoder())
                                .addLast(unacknowledged.filter())
                                .addLast(unacknowledged.decoder())
                                .addLast(new PatientHandler(backend, clients))
                                .addLast(new MongoExceptionHandler());
                    }
                })
                .bind(new InetSocketAddress(host, port))
                .syncUninterruptibly()
                .channel();
        StandInServer server = new StandInServer(listener);
        backend.servesAt((host.equals("127.0.0.1") ? "localhost" : host) + ":" + server.port());
        return server;
    }

    /** The port it listens on. */
    int port() {
        return ((InetSocketAddress) listener.localAddress()).getPort();
    }
}
