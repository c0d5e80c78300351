package io.kafkalab.exercises.program.sandbox.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two relays with a Unix socket between them, as a sandbox has them. */
@Timeout(60)
final class RelayTest {
    private static final int MOST = 3;
    private static final Duration DELAY = Duration.ofMillis(150);

    @TempDir
    Path folder;

    private final List<AutoCloseable> open = new ArrayList<>();
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private ServerSocket service;
    private InetSocketAddress door;

    @BeforeEach
    void openTwoRelays() throws IOException {
        service = keep(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
        UnixDomainSocketAddress between = UnixDomainSocketAddress.of(folder.resolve("s"));
        door = new InetSocketAddress(InetAddress.getLoopbackAddress(), freePort());
        for (Relay relay : List.of(
                keep(new Relay(List.of(new Door(between, service.getLocalSocketAddress())), MOST)),
                keep(new Relay(List.of(new Door(door, between)), 10)))) {
            carry(relay);
        }
    }

    private Thread carry(Relay relay) {
        Thread thread = new Thread(relay);
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((of, failure) -> failures.add(failure));
        thread.start();
        return thread;
    }

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable each : open) {
            each.close();
        }
        assertThat(failures).isEmpty();
    }

    @Test
    void carriesManyBytesBothWaysAndTheEndsOfBoth() throws Exception {
        byte[] sent = new byte[5 << 20];
        new Random(1).nextBytes(sent);
        CompletableFuture<Void> echo = CompletableFuture.runAsync(() -> {
            try (Socket visitor = service.accept()) {
                byte[] all = visitor.getInputStream().readAllBytes();
                visitor.getOutputStream().write(all);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        try (Socket program = dial()) {
            program.getOutputStream().write(sent);
            program.shutdownOutput();

            byte[] back = program.getInputStream().readAllBytes();
            assertThat(back.length).isEqualTo(sent.length);
            assertThat(Arrays.equals(back, sent)).isTrue();
        }
        echo.get(10, TimeUnit.SECONDS);
    }

    @Test
    void closesWhatIsOneTooMany() throws Exception {
        List<Socket> taken = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            taken.add(keep(dial()));
            keep(service.accept());
        }
        try (Socket more = dial()) {
            assertThat(more.getInputStream().read()).isEqualTo(-1);
        }
        taken.get(0).close();
        // Its place is free once the service has ended too.
        ((Socket) open.get(open.size() - 2 * MOST + 1)).close();
        CompletableFuture<Socket> next = CompletableFuture.supplyAsync(() -> {
            try {
                while (true) {
                    Socket program = keep(dial());
                    program.getOutputStream().write(1);
                    service.setSoTimeout(200);
                    try {
                        return keep(service.accept());
                    } catch (java.net.SocketTimeoutException e) {
                        program.close();
                    }
                }
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(next.get(10, TimeUnit.SECONDS).getInputStream().read()).isEqualTo(1);
    }

    @Test
    void closesAConnectionThatTheServiceRefuses() throws Exception {
        service.close();

        try (Socket program = dial()) {
            assertThat(program.getInputStream().read()).isEqualTo(-1);
        }
    }

    @Test
    void likeASlowNetworkItHoldsBackWhatItCarriesEachWayAndKeepsTheOrder() throws Exception {
        byte[] sent = new byte[3 << 20];
        new Random(2).nextBytes(sent);
        Relay slow = slowRelay();
        CompletableFuture<Long> arrival = CompletableFuture.supplyAsync(() -> {
            try (Socket visitor = service.accept()) {
                byte[] all = visitor.getInputStream().readNBytes(sent.length);
                long arrived = System.nanoTime();
                assertThat(Arrays.equals(all, sent)).isTrue();
                visitor.getOutputStream().write(1);
                return arrived;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        try (SocketChannel program = SocketChannel.open(slowDoor())) {
            long start = System.nanoTime();
            // A process that is stopped and goes on may have written a part.
            for (ByteBuffer rest = ByteBuffer.wrap(sent); rest.hasRemaining(); ) {
                program.write(rest);
            }

            assertThat(program.read(ByteBuffer.allocate(1))).isEqualTo(1);
            long answered = System.nanoTime();
            long arrived = arrival.get(10, TimeUnit.SECONDS);
            assertThat(Duration.ofNanos(arrived - start)).isGreaterThanOrEqualTo(DELAY);
            assertThat(Duration.ofNanos(answered - arrived)).isGreaterThanOrEqualTo(DELAY);
        }
        assertThat(slow.settle(Duration.ofSeconds(10))).isTrue();
    }

    @Test
    void givesAllThatADeadProgramHadSentThoughItLeftAnswersUnread() throws Exception {
        Relay slow = slowRelay();
        SocketChannel program = keep(SocketChannel.open(slowDoor()));
        Socket visitor = keep(service.accept());
        visitor.getOutputStream().write(7);
        awaitReadable(program);
        program.configureBlocking(true);
        program.write(ByteBuffer.wrap("sent".getBytes(StandardCharsets.US_ASCII)));

        program.close();
        assertThat(slow.settle(Duration.ofSeconds(10))).isTrue();

        InputStream taken = visitor.getInputStream();
        assertThat(taken.readNBytes(taken.available()))
                .asString(StandardCharsets.US_ASCII)
                .isEqualTo("sent");
    }

    @Test
    void endsWithoutAWordWhereverItIsClosed() throws Exception {
        for (int round = 0; round < 100; round++) {
            UnixDomainSocketAddress own = UnixDomainSocketAddress.of(folder.resolve("r" + round));
            Relay relay = new Relay(List.of(new Door(own, service.getLocalSocketAddress())), MOST);
            Thread carrying = carry(relay);
            try (SocketChannel program = SocketChannel.open(own);
                    Socket visitor = service.accept()) {
                CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> sendWithoutEnd(program));
                visitor.getInputStream().readNBytes(round << 14);
                relay.close();
                carrying.join(10_000);
                assertThat(carrying.isAlive()).isFalse();
                sending.get(10, TimeUnit.SECONDS);
            }
        }
        assertThat(failures).isEmpty();
    }

    private static void sendWithoutEnd(SocketChannel program) {
        try {
            while (true) {
                program.write(ByteBuffer.allocate(1 << 10));
            }
        } catch (IOException e) {
            // The relay is closed.
            return;
        }
    }

    @Test
    void namesTheDoorThatItCannotOpen() {
        assertThatThrownBy(() -> new Relay(List.of(new Door(door, door)), 1))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(String.valueOf(door.getPort()));
    }

    private Relay slowRelay() throws IOException {
        Relay relay = keep(new Relay(List.of(new Door(slowDoor(), service.getLocalSocketAddress())), MOST, DELAY));
        carry(relay);
        return relay;
    }

    private UnixDomainSocketAddress slowDoor() {
        return UnixDomainSocketAddress.of(folder.resolve("slow"));
    }

    private static void awaitReadable(SocketChannel channel) throws IOException {
        try (Selector selector = Selector.open()) {
            channel.configureBlocking(false);
            channel.register(selector, SelectionKey.OP_READ);
            assertThat(selector.select(10_000)).isEqualTo(1);
        }
    }

    private Socket dial() throws IOException {
        return new Socket(door.getAddress(), door.getPort());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private synchronized <T extends AutoCloseable> T keep(T closeable) {
        open.add(closeable);
        return closeable;
    }
}
