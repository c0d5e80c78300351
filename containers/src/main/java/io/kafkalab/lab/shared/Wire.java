package io.kafkalab.lab.shared;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A connection on which each line is a JSON object. For one thread at a time, but for {@link #close()}. */
final class Wire implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final SocketChannel channel;
    private final BufferedReader lines;

    Wire(SocketChannel channel) {
        this.channel = channel;
        this.lines =
                new BufferedReader(new InputStreamReader(Channels.newInputStream(channel), StandardCharsets.UTF_8));
    }

    /** Sends one object. */
    void send(Object line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap((JSON.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /**
     * Waits for the next object.
     *
     * @return empty at the end of the connection
     */
    <T> Optional<T> receive(Class<T> type) throws IOException {
        String line = lines.readLine();
        try {
            return line == null ? Optional.empty() : Optional.of(JSON.readValue(line, type));
        } catch (JacksonException e) {
            throw new IOException("not understood: " + line, e);
        }
    }

    /** Ends the connection; whoever waits for an object gets an {@link IOException}. Safe to call again. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
