package io.kafkalab.lab.mongo;

import io.kafkalab.lab.LabException;
import io.kafkalab.lab.files.Trees;
import io.kafkalab.text.FileTrouble;
import io.kafkalab.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A real mongod as a replica set of one member, on the loopback interface. */
final class RunningMongod implements MongoServer {
    private static final int PORTS_TRIED = 5;
    private static final int EXIT_ADDRESS_IN_USE = 48;
    private static final String DISK_FULL = "No space left on device";
    private static final String LISTENS = "Waiting for connections";

    private final Mongod mongod;
    private final Path directory;
    private final ServerProcess process;
    private final MongoMember member;

    private RunningMongod(Mongod mongod, Path directory, ServerProcess process, MongoMember member) {
        this.mongod = mongod;
        this.directory = directory;
        this.process = process;
        this.member = member;
    }

    /**
     * Starts it and waits until it accepts writes.
     *
     * @throws LabException with mongod's own last words if it does not; nothing is left behind then
     */
    static RunningMongod start(Mongod mongod, Path directory, MongoPlace place, Duration limit) {
        for (int tried = 1; ; tried++) {
            RunningMongod server = launch(mongod, directory, place.withPort());
            boolean ready = false;
            try {
                server.awaitPrimary(limit);
                ready = true;
                return server;
            } catch (NotReady e) {
                if (!server.portWasTaken() || tried == PORTS_TRIED) {
                    throw new LabException(server.story(e), e);
                }
            } finally {
                if (!ready) {
                    server.close();
                }
            }
        }
    }

    private static RunningMongod launch(Mongod mongod, Path directory, MongoPlace place) {
        MongoMember member = new MongoMember(place);
        try {
            Path data = Files.createDirectories(directory.resolve("data"));
            ServerProcess process =
                    ServerProcess.watched(command(mongod, data, place), directory.resolve("mongod.log"));
            return new RunningMongod(mongod, directory, process, member);
        } catch (IOException e) {
            member.close();
            Trees.delete(directory);
            throw new LabException(Text.of("lab.mongo.folder", directory, FileTrouble.of(e)), e);
        }
    }

    private void awaitPrimary(Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        // Not a connection: who answers on the port may be somebody else, who took it before mongod did.
        Patience.until(end, process::isAlive, () -> process.hasSaid(LISTENS), Text.of("lab.mongo.awaited.port"));
        member.awaitPrimary(process::isAlive, end);
    }

    /** Somebody took the port between our look and mongod's. */
    private boolean portWasTaken() {
        return !process.isAlive() && process.exitCode() == EXIT_ADDRESS_IN_USE;
    }

    private Text story(NotReady e) {
        String words = process.lastWords();
        return process.hasSaid(DISK_FULL)
                ? Text.of("lab.mongo.full", mongod.program(), directory)
                : Text.of("lab.mongo.mongod.not-started", mongod.program(), e.story(), words);
    }

    private static List<String> command(Mongod mongod, Path data, MongoPlace place) {
        return List.of(
                mongod.program().toString(),
                "--replSet",
                MongoMember.REPLICA_SET,
                "--bind_ip",
                place.host(),
                "--port",
                Integer.toString(place.port()),
                "--dbpath",
                data.toAbsolutePath().toString(),
                "--wiredTigerCacheSizeGB",
                "0.25",
                "--oplogSize",
                "128",
                "--noscripting",
                "--nounixsocket",
                "--quiet",
                "--setParameter",
                "diagnosticDataCollectionEnabled=false",
                "--setParameter",
                // When a document expires would be chance: it never does.
                "ttlMonitorEnabled=false");
    }

    @Override
    public String uri() {
        return member.uri();
    }

    @Override
    public String label() {
        return "mongod " + mongod.version();
    }

    @Override
    public Optional<Text> health() {
        if (!process.isAlive()) {
            return Optional.of(process.death(label()));
        }
        long asked = System.nanoTime();
        return member.silence().map(why -> process.silence(label(), uri(), why, asked));
    }

    @Override
    public void close() {
        // The client first: it takes leave of its server, and would wait for one that is gone.
        try (process) {
            member.close();
        } finally {
            Trees.delete(directory);
        }
    }
}
