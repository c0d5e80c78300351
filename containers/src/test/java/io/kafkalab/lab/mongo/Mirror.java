package io.kafkalab.lab.mongo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;

/** A mirror of MongoDB's download site that has one program, as the archive of every version and system. */
final class Mirror implements AutoCloseable {
    private static final int EXECUTABLE = 0755;

    private final HttpServer server;
    private final byte[] archive;
    private final List<String> archivesAsked = new CopyOnWriteArrayList<>();
    private volatile String digest;

    Mirror(Path mongod) throws IOException {
        archive = archiveOf(mongod);
        digest = sha256(archive);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String site() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** From now on the archive has not the digest that is published. */
    void spoil() {
        digest = sha256("something else".getBytes(StandardCharsets.UTF_8));
    }

    List<String> archivesAsked() {
        return archivesAsked;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.endsWith(".sha256")) {
            send(exchange, (digest + "  " + path + "\n").getBytes(StandardCharsets.UTF_8));
        } else {
            archivesAsked.add(path);
            send(exchange, archive);
        }
    }

    private static void send(HttpExchange exchange, byte[] body) throws IOException {
        exchange.sendResponseHeaders(200, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private static byte[] archiveOf(Path mongod) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        GzipParameters quick = new GzipParameters();
        quick.setCompressionLevel(Deflater.BEST_SPEED);
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new GzipCompressorOutputStream(bytes, quick))) {
            TarArchiveEntry entry = new TarArchiveEntry(mongod.toFile(), "mongodb-linux-x86_64/bin/mongod");
            entry.setMode(EXECUTABLE);
            tar.putArchiveEntry(entry);
            Files.copy(mongod, tar);
            tar.closeArchiveEntry();
        }
        return bytes.toByteArray();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
