package io.kafkalab.lab.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CountDownLatch;

/** A port of the machine itself that leads to a port elsewhere: whatever comes is carried on, both ways. */
public final class Passage {

    /** What it prints once it is open. */
    public static final String OPEN = "open";

    private final String host;
    private final int port;

    private Passage(String host, int port) {
        this.host = host;
        this.port = port;
    }

    /**
     * Serves until it is killed.
     *
     * @param arguments the port here, the host and the port there
     * @throws IOException if the port is taken
     */
    public static void main(String[] arguments) throws IOException {
        Passage passage = new Passage(arguments[1], Integer.parseInt(arguments[2]));
        try (ServerSocket door =
                new ServerSocket(Integer.parseInt(arguments[0]), 0, InetAddress.getLoopbackAddress())) {
            System.out.println(OPEN);
            passage.serve(door);
        }
    }

    /** Carries for each who comes, until the door is closed. */
    private void serve(ServerSocket door) throws IOException {
        while (!door.isClosed()) {
            Socket visitor = door.accept();
            inBackground(() -> carry(visitor));
        }
    }

    private void carry(Socket visitor) {
        try (visitor;
                Socket there = new Socket(host, port)) {
            CountDownLatch answered = new CountDownLatch(1);
            inBackground(() -> {
                copy(there, visitor);
                answered.countDown();
            });
            copy(visitor, there);
            answered.await();
        } catch (IOException e) {
            // The visitor sees that nobody answers, as it would there.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void copy(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException e) {
            close(from);
            close(to);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It is gone all the same.
            return;
        }
    }

    private static void inBackground(Runnable work) {
        Thread thread = new Thread(work, "passage");
        thread.setDaemon(true);
        thread.start();
    }
}
