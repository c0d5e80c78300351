package io.kafkalab.exercises.program.sandbox.relay;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.UnixDomainSocketAddress;
import java.util.Arrays;
import java.util.List;

/** The relay inside of a sandbox. */
public final class RelayMain {
    /** Says on standard output, alone on a line, that the doors are open. */
    public static final String READY = "ready";

    private static final int MOST_CONNECTIONS = 256;

    private RelayMain() {}

    /**
     * Opens its doors, says so, and carries until it is killed.
     *
     * @param doors each as {@code ADDRESS:PORT=SOCKET}: the address to listen at, a number, and the path of the socket
     */
    public static void main(String[] doors) throws IOException {
        List<Door> opened = Arrays.stream(doors).map(RelayMain::door).toList();
        try (Relay relay = new Relay(opened, MOST_CONNECTIONS)) {
            System.out.println(READY);
            System.out.flush();
            relay.run();
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
