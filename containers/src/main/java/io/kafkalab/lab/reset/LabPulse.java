package io.kafkalab.lab.reset;

import io.kafkalab.text.Text;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.DescribeClusterOptions;

/** Whether the services of a lab answer. */
public final class LabPulse {
    private static final Duration LIMIT = Duration.ofSeconds(2);

    private final LabClients clients;

    /** @param clients the lab's; not closed by this */
    public LabPulse(LabClients clients) {
        this.clients = clients;
    }

    /** Why the broker is not well, as a sentence; empty when it is. Takes two seconds at most. */
    public Optional<Text> kafka() {
        String where = clients.access().kafka().get("bootstrap.servers");
        try {
            clients.admin()
                    .describeCluster(new DescribeClusterOptions().timeoutMs((int) LIMIT.toMillis()))
                    .clusterId()
                    .get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(Text.of("lab.pulse.kafka", where, LIMIT.toSeconds()));
        } catch (ExecutionException | TimeoutException e) {
            return Optional.of(Text.of("lab.pulse.kafka", where, LIMIT.toSeconds()));
        }
    }

    /** Why the worker is not well, as a sentence; empty when it is. Takes two seconds at most. */
    public Optional<Text> connect() {
        String where = clients.access().connectUrl();
        try {
            return clients.connect().isWell(LIMIT)
                    ? Optional.empty()
                    : Optional.of(Text.of("lab.pulse.connect.unwell", where));
        } catch (IOException e) {
            return Optional.of(Text.of("lab.pulse.connect", where, LIMIT.toSeconds()));
        }
    }
}
