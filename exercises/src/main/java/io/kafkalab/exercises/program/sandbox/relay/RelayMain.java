package io.kafkalab.exercises.program.sandbox.relay;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.UnixDomainSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The relay inside of a sandbox. */
public final class RelayMain {
    /** Says on standard output, alone on a line, that the doors are open. */
    public static final String READY = "ready";

    /** Says, for each line on standard input, that what had been sent until then has been carried on. */
    private static final String SETTLED = "settled";

    private static final Duration REST = Duration.ofSeconds(1);
    private static final int MOST_CONNECTIONS = 256;

    private RelayMain() {}

    /**
     * Opens its doors, says so, and carries until its standard input ends.
     *
     * @param doors each as {@code ADDRESS:PORT=SOCKET}: the address to listen at, a number, and the path of the socket
     */
    public static void main(String[] doors) throws IOException {
        // A plain loop: a lambda would cost a small JVM a third of its start.
        List<Door> opened = new ArrayList<>();
        for (String door : doors) {
            opened.add(door(door));
        }
        try (Relay relay = new Relay(opened, MOST_CONNECTIONS)) {
            Thread thread = new Thread(relay);
            thread.setDaemon(true);
            thread.start();
            System.out.println(READY);
            System.out.flush();
            while (System.in.read() >= 0) {
                relay.settle(REST);
                System.out.println(SETTLED);
                System.out.flush();
            }
        } catch (IOException e) {
            System.out.println(e.getMessage());
            System.exit(1);
        }
    }

    private static Door door(String written) {
        int equals = written.indexOf('=');
        int colon = written.lastIndexOf(':', equals);
        return new Door(
                new InetSocketAddress(
                        written.substring(0, colon), Integer.parseInt(written.substring(colon + 1, equals))),
                UnixDomainSocketAddress.of(written.substring(equals + 1)));
    }
}
