package io.kafkalab.lab.containers;

import io.kafkalab.text.Text;
import java.io.File;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a Docker engine may listen.
 *
 * <p>Testcontainers finds an engine by trying everything for ten seconds each; a dead one shall be
 * known at once, and with its cause.
 *
 * @param uri for example {@code unix:///var/run/docker.sock}
 */
record EngineAddress(URI uri) {
    private static final int CONNECT_MILLIS = 1000;
    private static final int DEFAULT_PORT = 2375;

    /**
     * The addresses to try: the configured one alone or, without one, the sockets where engines listen by
     * default.
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

    /** Why nobody can be reached here, in a second at most; empty if somebody listens. */
    Optional<Text> refusal() {
        try {
            connect();
            return Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.of(Text.of("lab.docker.refused", uri, e.getMessage()));
        }
    }

    private void connect() throws IOException {
        switch (String.valueOf(uri.getScheme())) {
            case "unix" ->
                SocketChannel.open(UnixDomainSocketAddress.of(uri.getPath())).close();
            case "tcp", "http", "https" -> {
                try (Socket socket = new Socket()) {
                    int port = uri.getPort() < 0 ? DEFAULT_PORT : uri.getPort();
                    socket.connect(new InetSocketAddress(uri.getHost(), port), CONNECT_MILLIS);
                }
            }
            case "npipe" -> {
                if (!new File(uri.getPath()).exists()) {
                    throw new IOException(uri.getPath());
                }
            }
            default -> throw new IOException(uri.getScheme() + "://?");
        }
    }
}
