package io.kafkalab.lab.containers;

import com.github.dockerjava.api.exception.DockerException;
import io.kafkalab.lab.GraderAccess;
import io.kafkalab.lab.Lab;
import io.kafkalab.lab.LabAddresses;
import io.kafkalab.lab.LabException;
import io.kafkalab.lab.LabListener;
import io.kafkalab.lab.LabSettings;
import io.kafkalab.lab.LabVersions;
import io.kafkalab.lab.bundle.Bundle;
import io.kafkalab.lab.reset.LabCleaner;
import io.kafkalab.lab.reset.LabClients;
import io.kafkalab.lab.reset.LabPulse;
import io.kafkalab.lab.reset.VersionReading;
import io.kafkalab.lab.server.SharedSettings;
import io.kafkalab.lab.server.StudentRights;
import io.kafkalab.text.FileTrouble;
import io.kafkalab.text.Text;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.testcontainers.containers.ContainerLaunchException;
import org.testcontainers.containers.Network;

/** One start of a lab in containers: everything at the same time, and nothing left behind if it fails. */
final class LabStart {
    private static final int PASSWORD_BYTES = 16;
    private static final Duration POLL = Duration.ofMillis(50);
    private static final Duration END = Duration.ofSeconds(5);

    private final DockerEngine engine;
    private final LabSettings settings;
    private final LabListener listener;
    private final LabLabels labels = LabLabels.ofThisProcess();
    private final String password = password();
    private final long end;

    LabStart(DockerEngine engine, LabSettings settings, LabListener listener) {
        this.engine = engine;
        this.settings = settings;
        this.listener = listener;
        this.end = System.nanoTime() + settings.startLimit().toNanos();
    }

    Lab start() {
        listener.step(Text.of("lab.containers.starting"));
        LabRemoval removal = new LabRemoval(engine.client(), labels.lab());
        ExecutorService threads = Executors.newCachedThreadPool();
        removal.closing(() -> end(threads));
        boolean started = false;
        try {
            new Remains(engine.client()).removeOrphans();
            Lab lab = startAll(removal, threads);
            started = true;
            return lab;
        } catch (DockerException | ContainerLaunchException e) {
            throw failed(e);
        } catch (InterruptedException e) {
            // While the thread does not count as interrupted, so that it can talk to the engine.
            removal.close();
            Thread.currentThread().interrupt();
            throw new LabException(Text.of("lab.containers.interrupted"), e);
        } finally {
            threads.shutdown();
            if (!started) {
                removal.close();
            }
        }
    }

    private Lab startAll(LabRemoval removal, ExecutorService threads) throws InterruptedException {
        Path bundle = bundle();
        LabFrame frame = new LabFrame(labels, network(), engine);
        String kafka = settings.images().kafka();
        MongoContainer mongo = new MongoContainer(settings.images().mongodb(), frame);
        Path server = bundle.resolve("lib/klab-lab-server.jar");
        BrokerContainer broker = new BrokerContainer(kafka, frame, server, password);
        WorkerContainer worker = new WorkerContainer(kafka, frame, bundle.resolve("plugins"), server, password);
        ServiceWatch watch = new ServiceWatch(engine.client(), broker, worker, mongo);

        CompletableFuture<Void> documents =
                CompletableFuture.runAsync(mongo::start, threads).thenRun(() -> mongo.awaitPrimary(left()));
        CompletableFuture<Void> named = CompletableFuture.runAsync(broker::start, threads);
        CompletableFuture<Void> rights = named.thenRunAsync(() -> grantRights(broker), threads);
        // The worker's clients need the broker's name to be there, and wait until it serves.
        CompletableFuture<Void> connected = named.thenRunAsync(worker::start, threads);
        CompletableFuture<Void> found = connected.runAfterBothAsync(documents, () -> mongo.showTo(worker), threads);
        awaitStarts(watch, List.of(documents, rights, connected, found));

        LabAddresses addresses =
                new LabAddresses(broker.outside(), mongo.outside(), worker.url(), MongoContainer.inside());
        Map<String, String> login = SharedSettings.login(password);
        login.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker.grader());
        GraderAccess access = new GraderAccess(login, mongo.outside(), worker.url());
        LabClients clients = removal.closing(LabClients.open(access));
        LabPulse pulse = new LabPulse(clients);
        await(
                watch,
                Text.of("lab.containers.awaited.worker"),
                () -> pulse.connect().isEmpty());
        LabVersions versions = new VersionReading(clients).sameKafka();
        LabCleaner cleaner = removal.closing(new LabCleaner(clients));
        return new ContainersLab(
                addresses,
                access,
                versions,
                watch,
                pulse,
                cleaner,
                removal,
                Optional.of(frame.network().getId()));
    }

    private void awaitStarts(ServiceWatch watch, List<CompletableFuture<Void>> starts) {
        await(
                watch,
                Text.of("lab.containers.awaited.services"),
                () -> starts.stream().anyMatch(CompletableFuture::isCompletedExceptionally)
                        || starts.stream().allMatch(CompletableFuture::isDone));
        try {
            CompletableFuture.allOf(starts.toArray(CompletableFuture<?>[]::new)).join();
        } catch (CompletionException e) {
            throw failed(e.getCause());
        }
    }

    /** Waits until something holds; a container that dies meanwhile ends the wait with its story. */
    private void await(ServiceWatch watch, Text awaited, BooleanSupplier condition) {
        try {
            Awaitility.await()
                    .dontCatchUncaughtExceptions()
                    .pollInSameThread()
                    .pollDelay(Duration.ZERO)
                    .pollInterval(POLL)
                    .atMost(left())
                    .until(() -> condition.getAsBoolean() || !watch.dead().isEmpty());
        } catch (ConditionTimeoutException e) {
            throw new LabException(
                    Text.of(
                            "lab.containers.late",
                            awaited,
                            settings.startLimit().toSeconds()),
                    e);
        }
        List<Text> dead = watch.dead();
        if (!dead.isEmpty()) {
            throw new LabException(dead.get(0));
        }
    }

    private void grantRights(BrokerContainer broker) {
        Map<String, Object> login = new HashMap<>(SharedSettings.login(password));
        login.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker.grader());
        login.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) left().toMillis());
        login.put(AdminClientConfig.RECONNECT_BACKOFF_MS_CONFIG, 50);
        login.put(AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 50);
        try (Admin admin = Admin.create(login)) {
            admin.createAcls(StudentRights.all()).all().get();
        } catch (ExecutionException e) {
            throw new CompletionException(e.getCause());
        } catch (InterruptedException e) {
            throw new CompletionException(e);
        }
    }

    /** Nothing may be started any more once the removal begins. */
    private static void end(ExecutorService threads) throws InterruptedException {
        threads.shutdownNow();
        threads.awaitTermination(END.toMillis(), TimeUnit.MILLISECONDS);
    }

    private Network network() {
        return Network.builder()
                .createNetworkCmdModifier(command -> command.withLabels(labels.asMap()))
                .build();
    }

    private Path bundle() {
        try {
            return Bundle.of("klab/lab").materialise(settings.cache());
        } catch (UncheckedIOException e) {
            throw new LabException(Text.of("lab.containers.bundle", settings.cache(), FileTrouble.of(e.getCause())), e);
        }
    }

    private Duration left() {
        return Duration.ofNanos(Math.max(POLL.toNanos() * 2, end - System.nanoTime()));
    }

    /** The engine's own words are in the innermost cause. */
    private static LabException failed(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String words = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return new LabException(Text.of("lab.containers.failed", words), failure);
    }

    private static String password() {
        byte[] password = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(password);
        return HexFormat.of().formatHex(password);
    }
}
