package io.kafkalab.exercises.program.sandbox;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A service of this machine that says its name to whoever connects, and counts them. */
final class Answering implements AutoCloseable {
    private final ServerSocket server;
    private final String name;
    private final AtomicInteger visitors = new AtomicInteger();

    Answering(String name, InetAddress address) throws IOException {
        this.name = name;
        this.server = new ServerSocket(0, 50, address);
        Thread thread = new Thread(this::serve, name);
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return server.getLocalPort();
    }

    int visitors() {
        return visitors.get();
    }

    private void serve() {
        try {
            while (true) {
                try (Socket visitor = server.accept()) {
                    visitors.incrementAndGet();
                    visitor.getOutputStream().write((name + "\n").getBytes(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            // Closed: the test is over.
            return;
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
