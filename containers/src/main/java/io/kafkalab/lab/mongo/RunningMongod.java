package io.kafkalab.lab.mongo;

import io.kafkalab.lab.LabException;
import io.kafkalab.lab.mongo.fetch.Trees;
import io.kafkalab.text.Text;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A real mongod as a replica set of one member, on a free port of the loopback address. */
final class RunningMongod implements MongoServer {
    private static final int PORTS_TRIED = 5;
    private static final int EXIT_ADDRESS_IN_USE = 48;

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
    static RunningMongod start(Mongod mongod, Path directory, Duration limit) {
        for (int tried = 1; ; tried++) {
            int port = freePort();
            RunningMongod server = launch(mongod, directory, port);
            try {
                server.member.awaitPrimary(server.process::isAlive, limit);
                return server;
            } catch (MongoMember.NotReady e) {
                String lastWords = server.process.lastWords();
                boolean portTaken = !server.process.isAlive() && server.process.exitCode() == EXIT_ADDRESS_IN_USE;
                server.close();
                // Somebody took the port between our look and mongod's.
                if (!portTaken || tried == PORTS_TRIED) {
                    throw new LabException(
                            Text.of("lab.mongo.mongod.not-started", mongod.program(), e.story(), lastWords), e);
                }
            } catch (RuntimeException e) {
                server.close();
                throw e;
            }
        }
    }

    private static RunningMongod launch(Mongod mongod, Path directory, int port) {
        try {
            Files.createDirectories(directory.resolve("data"));
            ServerProcess process = ServerProcess.watched(
                    command(mongod, directory.resolve("data"), port), directory.resolve("mongod.log"));
            return new RunningMongod(mongod, directory, process, new MongoMember(port));
        } catch (IOException e) {
            Trees.delete(directory);
            throw new LabException(Text.of("lab.mongo.mongod.not-started", mongod.program(), e.getMessage(), ""), e);
        }
    }

    private static List<String> command(Mongod mongod, Path data, int port) {
        return List.of(
                mongod.program().toString(),
                "--replSet",
                MongoMember.REPLICA_SET,
                "--bind_ip",
                "127.0.0.1",
                "--port",
                Integer.toString(port),
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
                "diagnosticDataCollectionEnabled=false");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new LabException(Text.of("lab.mongo.no-port", e.getMessage()), e);
        }
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
            return Optional.of(Text.of("lab.mongo.died", label(), process.exitCode(), process.lastWords()));
        }
        return member.silence().map(why -> Text.of("lab.mongo.silent", label(), uri(), why));
    }

    @Override
    public void close() {
        member.close();
        process.close();
        Trees.delete(directory);
    }
}
