package io.kafkalab.exercises.program.run;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/** Drains one stream of a program, always, so that the program never waits for us. */
final class StreamReader {
    private static final int BLOCK = 1 << 16;

    private final InputStream stream;
    private final BoundedOutput output;
    private final Runnable overLimit;
    private final Thread thread;

    StreamReader(String name, InputStream stream, BoundedOutput output, Runnable overLimit) {
        this.stream = stream;
        this.output = output;
        this.overLimit = overLimit;
        this.thread = new Thread(this::drain, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Waits for the end of the stream; gives up on it when somebody outside keeps it open. */
    void finish(Duration limit) throws InterruptedException {
        thread.join(limit.toMillis());
    }

    private void drain() {
        byte[] block = new byte[BLOCK];
        boolean told = false;
        try (stream) {
            for (int read = stream.read(block); read >= 0; read = stream.read(block)) {
                output.add(block, read);
                if (!told && output.overLimit()) {
                    told = true;
                    overLimit.run();
                }
            }
        } catch (IOException e) {
            // A stream of a killed process may break instead of ending: what came is kept.
            return;
        }
    }
}
