package io.kafkalab.lab.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.ServerSocketChannel;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.server.ServerSocketFactory;

/**
 * The broker's ports, bound before its settings name them, so that no other process can take one in
 * between.
 */
final class Listeners implements ServerSocketFactory {

    /** Who connects to a listener. */
    enum Listener {
        /** Programs: no password, few rights. */
        STUDENT,
        /** The grader, the worker and the broker itself. */
        GRADER,
        /** The controller. */
        CONTROLLER;

        /** How Kafka prefixes the settings of this listener. */
        String prefix() {
            return "listener.name." + name().toLowerCase(Locale.ROOT) + ".";
        }
    }

    private static final String LOOPBACK = "127.0.0.1";
    private static final int BACKLOG = 500;

    private final Map<Listener, ServerSocketChannel> channels = new EnumMap<>(Listener.class);
    private final String host;

    private Listeners(String host) {
        this.host = host;
    }

    /** Binds the programs' listener where the settings say, and the others to free ports of the loopback interface. */
    static Listeners bind(ServerSettings settings) throws IOException {
        Listeners listeners = new Listeners(settings.host());
        listeners.bind(Listener.STUDENT, settings.address(), settings.kafkaPort());
        listeners.bind(Listener.GRADER, LOOPBACK, 0);
        listeners.bind(Listener.CONTROLLER, LOOPBACK, 0);
        return listeners;
    }

    private void bind(Listener listener, String address, int port) throws IOException {
        ServerSocketChannel channel = ServerSocketChannel.open();
        channel.setOption(StandardSocketOptions.SO_REUSEADDR, true);
        channel.bind(new InetSocketAddress(address, port), BACKLOG);
        channel.configureBlocking(false);
        channels.put(listener, channel);
    }

    int port(Listener listener) {
        return channels.get(listener).socket().getLocalPort();
    }

    /** The address at which clients find a listener. */
    String address(Listener listener) {
        return (listener == Listener.STUDENT ? host : "localhost") + ":" + port(listener);
    }

    /** The setting that binds a listener. */
    String binding(Listener listener) {
        return listener + "://"
                + channels.get(listener).socket().getInetAddress().getHostAddress() + ":" + port(listener);
    }

    /** The setting that tells clients where a listener is. */
    String advertisement(Listener listener) {
        return listener + "://" + address(listener);
    }

    @Override
    public ServerSocketChannel openServerSocket(
            String listener, InetSocketAddress address, int backlog, int receiveBuffer) {
        return channels.get(Listener.valueOf(listener));
    }
}
