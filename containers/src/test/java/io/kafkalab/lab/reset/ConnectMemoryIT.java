package io.kafkalab.lab.reset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.kafkalab.lab.Lab;
import io.kafkalab.lab.LabBackend;
import io.kafkalab.lab.LabListener;
import io.kafkalab.lab.LabSettings;
import io.kafkalab.lab.Labs;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ConnectMemoryIT {
    private static final Path CACHE = Path.of("target", "klab-cache").toAbsolutePath();

    /** Ctrl-C closes a lab that another thread may be emptying. */
    @Test
    @Timeout(120)
    void closesWhileAnotherThreadReads() throws Exception {
        try (Lab lab = Labs.start(LabSettings.of(LabBackend.EMBEDDED, CACHE), LabListener.SILENT)) {
            for (int round = 0; round < 20; round++) {
                ConnectMemory memory = new ConnectMemory(lab.graderAccess().kafka());
                CountDownLatch reads = new CountDownLatch(2);
                CompletableFuture<Void> reader = CompletableFuture.runAsync(() -> {
                    while (true) {
                        memory.refresh();
                        reads.countDown();
                    }
                });
                reads.await();

                assertThatCode(memory::close).doesNotThrowAnyException();

                assertThat(reader).failsWithin(30, TimeUnit.SECONDS).withThrowableOfType(ExecutionException.class);
            }
        }
    }
}
