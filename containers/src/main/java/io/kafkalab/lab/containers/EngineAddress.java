package io.kafkalab.lab.containers;

import io.kafkalab.text.Text;
import java.io.File;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where a Docker engine may listen.
 *
 * <p>Testcontainers finds out by trying everything for seconds each, and does not say why it found
 * nothing; a dead engine shall be known at once, and with its cause.
 *
 * @param uri for example {@code unix:///var/run/docker.sock}
 */
record EngineAddress(URI uri) {
    private static final Duration LIMIT = Duration.ofMillis(1500);
    private static final int DEFAULT_PORT = 2375;
    private static final String PING = "GET /_ping HTTP/1.0\r\nHost: docker\r\n\r\n";

    /**
     * The addresses to try: the configured one alone or, without one, those where engines listen by
     * default.
     *
     * @param configured {@code DOCKER_HOST}
     * @param runtimeFolder {@code XDG_RUNTIME_DIR}, where a rootless engine listens
     */
    static List<EngineAddress> candidates(Optional<String> configured, Path home, Optional<String> runtimeFolder) {
        if (configured.isPresent()) {
            return List.of(new EngineAddress(URI.create(configured.get())));
        }
        if (File.separatorChar == '\\') {
            return List.of(new EngineAddress(URI.create("npipe:////./pipe/docker_engine")));
        }
        List<Path> sockets = new ArrayList<>();
        sockets.add(Path.of("/var/run/docker.sock"));
        runtimeFolder.map(folder -> Path.of(folder, "docker.sock")).ifPresent(sockets::add);
        Stream.of(".docker/run/docker.sock", ".docker/desktop/docker.sock")
                .map(home::resolve)
                .forEach(sockets::add);
        return sockets.stream()
                .map(socket -> new EngineAddress(URI.create("unix://" + socket)))
                .toList();
    }

    /** Whether it is reached by the network, which nobody does unless told so. */
    boolean isRemote() {
        return !Set.of("unix", "npipe").contains(String.valueOf(uri.getScheme()));
    }

    /** Why nobody answers here, after a second and a half at most; empty if somebody does. */
    Optional<Text> refusal() {
        try {
            Bounded.call("klab-docker-ping", LIMIT, () -> {
                ping();
                return null;
            });
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Text.of("lab.docker.refused", uri, e.getMessage()));
        }
    }

    private void ping() throws IOException {
        switch (String.valueOf(uri.getScheme())) {
            case "unix" -> ping(StandardProtocolFamily.UNIX, UnixDomainSocketAddress.of(uri.getPath()));
            case "tcp", "http", "https" -> ping(StandardProtocolFamily.INET, internet());
            case "npipe" -> {
                if (!new File(uri.getPath()).exists()) {
                    throw new IOException("no such pipe");
                }
            }
            default -> throw new IOException("not unix://, tcp:// or npipe://");
        }
    }

    private SocketAddress internet() throws IOException {
        if (uri.getHost() == null) {
            throw new IOException("no host in it");
        }
        InetSocketAddress address =
                new InetSocketAddress(uri.getHost(), uri.getPort() < 0 ? DEFAULT_PORT : uri.getPort());
        if (address.isUnresolved()) {
            throw new IOException("unknown host");
        }
        return address;
    }

    /** Any answer will do: one that wants encryption answers in its own way. */
    private static void ping(StandardProtocolFamily family, SocketAddress address) throws IOException {
        try (SocketChannel channel = SocketChannel.open(family)) {
            channel.connect(address);
            channel.write(ByteBuffer.wrap(PING.getBytes(StandardCharsets.US_ASCII)));
            if (channel.read(ByteBuffer.allocate(1)) < 0) {
                throw new IOException("hangs up");
            }
        }
    }
}
