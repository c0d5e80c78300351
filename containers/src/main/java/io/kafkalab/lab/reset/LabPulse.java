package io.kafkalab.lab.reset;

import com.mongodb.ConnectionString;
import com.mongodb.MongoException;
import io.kafkalab.text.Text;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.bson.Document;

/** Whether the services of a lab answer. */
public final class LabPulse {
    private static final Duration LIMIT = Duration.ofSeconds(2);

    private final LabClients clients;

    /** @param clients the lab's; not closed by this */
    public LabPulse(LabClients clients) {
        this.clients = clients;
    }

    /** Why the services that the lab has are not well; empty when they are. Takes two seconds at most. */
    public List<Text> faults() {
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            List<CompletableFuture<Optional<Text>>> answers = Stream.<Supplier<Optional<Text>>>of(
                            this::kafka, this::connect, this::mongodb)
                    .map(question -> CompletableFuture.supplyAsync(question, threads))
                    .toList();
            return answers.stream().flatMap(answer -> answer.join().stream()).toList();
        } finally {
            threads.shutdown();
        }
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
        if (!clients.hasConnect()) {
            return Optional.empty();
        }
        String where = clients.access().connectUrl();
        try {
            return clients.connect().isWell(LIMIT)
                    ? Optional.empty()
                    : Optional.of(Text.of("lab.pulse.connect.unwell", where));
        } catch (IOException e) {
            return Optional.of(Text.of("lab.pulse.connect", where, LIMIT.toSeconds()));
        }
    }

    /** Why MongoDB is not well, as a sentence; empty when it is. Takes two seconds at most. */
    public Optional<Text> mongodb() {
        if (!clients.hasMongo()) {
            return Optional.empty();
        }
        try {
            clients.mongo()
                    .getDatabase("admin")
                    .withTimeout(LIMIT.toMillis(), TimeUnit.MILLISECONDS)
                    .runCommand(new Document("ping", 1));
            return Optional.empty();
        } catch (MongoException e) {
            return Optional.of(Text.of("lab.pulse.mongodb", where(), LIMIT.toSeconds()));
        }
    }

    /** Without user and password. */
    private String where() {
        return String.join(",", new ConnectionString(clients.access().mongoUri()).getHosts());
    }
}
