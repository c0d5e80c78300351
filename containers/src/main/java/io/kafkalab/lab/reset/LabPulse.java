package io.kafkalab.lab.reset;

import com.mongodb.ConnectionString;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoSecurityException;
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
    /** The key of the sentence that Kafka does not answer. */
    public static final String SILENT_KAFKA = "lab.pulse.kafka";

    /** The key of the sentence that MongoDB refuses a user or a password. */
    public static final String LOGIN = "lab.pulse.mongodb.login";

    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final int UNAUTHORIZED = 13;

    private final LabClients clients;
    private final Duration limit;

    /** @param clients the lab's; not closed by this */
    public LabPulse(LabClients clients) {
        this(clients, LIMIT);
    }

    /**
     * @param clients the lab's; not closed by this
     * @param limit how long a service may take to answer
     */
    public LabPulse(LabClients clients, Duration limit) {
        this.clients = clients;
        this.limit = limit;
    }

    /** Why the services that the lab has are not well; empty when they are. Takes as long as a service may take at most. */
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

    /** Why the broker is not well, as a sentence; empty when it is. Takes as long as a service may take at most. */
    public Optional<Text> kafka() {
        String where = clients.access().kafka().get("bootstrap.servers");
        try {
            clients.admin()
                    .describeCluster(new DescribeClusterOptions().timeoutMs((int) limit.toMillis()))
                    .clusterId()
                    .get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(Text.of(SILENT_KAFKA, where, limit.toSeconds()));
        } catch (ExecutionException | TimeoutException e) {
            return Optional.of(Text.of(SILENT_KAFKA, where, limit.toSeconds()));
        }
    }

    /** Why the worker is not well, as a sentence; empty when it is. Takes as long as a service may take at most. */
    public Optional<Text> connect() {
        if (!clients.hasConnect()) {
            return Optional.empty();
        }
        String where = clients.access().connectUrl();
        try {
            return clients.connect().isWell(limit)
                    ? Optional.empty()
                    : Optional.of(Text.of("lab.pulse.connect.unwell", where));
        } catch (IOException e) {
            return Optional.of(Text.of("lab.pulse.connect", where, limit.toSeconds()));
        }
    }

    /** Why MongoDB is not well, as a sentence; empty when it is. Takes as long as a service may take at most. */
    public Optional<Text> mongodb() {
        if (!clients.hasMongo()) {
            return Optional.empty();
        }
        try {
            clients.mongo()
                    .getDatabase("admin")
                    .withTimeout(limit.toMillis(), TimeUnit.MILLISECONDS)
                    .runCommand(new Document("ping", 1));
            return Optional.empty();
        } catch (MongoException e) {
            return Optional.of(
                    isLogin(e) ? Text.of(LOGIN, where()) : Text.of("lab.pulse.mongodb", where(), limit.toSeconds()));
        }
    }

    /** That MongoDB wants to know who asks, if it does; one that does not answer is none of this question's. */
    public Optional<Text> mongodbRights() {
        if (!clients.hasMongo()) {
            return Optional.empty();
        }
        try {
            clients.mongo()
                    .getDatabase("admin")
                    .withTimeout(limit.toMillis(), TimeUnit.MILLISECONDS)
                    .runCommand(new Document("listDatabases", 1).append("nameOnly", true));
            return Optional.empty();
        } catch (MongoCommandException e) {
            return Optional.of(Text.of("lab.pulse.mongodb.rights", where()))
                    .filter(text -> e.getCode() == UNAUTHORIZED);
        } catch (MongoException e) {
            return Optional.empty();
        }
    }

    private static boolean isLogin(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof MongoSecurityException) {
                return true;
            }
        }
        return false;
    }

    /** Without user and password. */
    private String where() {
        return String.join(",", new ConnectionString(clients.access().mongoUri()).getHosts());
    }
}
