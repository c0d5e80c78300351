package io.kafkalab.lab.mongo;

import io.kafkalab.lab.LabException;
import io.kafkalab.lab.bundle.Bundle;
import io.kafkalab.lab.files.Trees;
import io.kafkalab.text.Text;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The stand-in, in a JVM of its own whose class path is a bundle inside klab. */
final class RunningStandIn implements MongoServer {
    static final Text LACKS = Text.of("lab.mongo.stand-in.lacks");

    private static final String BUNDLE = "klab/standin";
    private static final String MAIN = "io.kafkalab.lab.mongo.standin.StandInMain";
    private static final Pattern CORE_JAR = Pattern.compile("mongo-java-server-core-(.+)\\.jar");

    private final String label;
    private final Path directory;
    private final ServerProcess process;
    private final MongoMember member;

    private RunningStandIn(String label, Path directory, ServerProcess process, MongoMember member) {
        this.label = label;
        this.directory = directory;
        this.process = process;
        this.member = member;
    }

    /**
     * Starts it and waits until it answers.
     *
     * @param cache where its libraries are unpacked, once
     * @throws LabException with its own last words if it does not; nothing is left behind then
     */
    static RunningStandIn start(Path cache, Path directory, MongoPlace place, Duration limit) {
        List<Path> jars = Bundle.jars(Bundle.of(BUNDLE).materialise(cache));
        String label = "mongo-java-server " + version(jars);
        Path output = directory.resolve("port");
        ServerProcess process = launch(label, jars, place, directory, output);
        MongoMember member = null;
        boolean ready = false;
        try {
            long end = System.nanoTime() + limit.toNanos();
            member = new MongoMember(new MongoPlace(place.host(), awaitPort(process, output, end)));
            member.awaitPrimary(process::isAlive, end);
            ready = true;
            return new RunningStandIn(label, directory, process, member);
        } catch (NotReady e) {
            throw new LabException(Text.of("lab.mongo.stand-in.not-started", label, e.story(), process.lastWords()), e);
        } finally {
            if (!ready) {
                end(member, process, directory);
            }
        }
    }

    private static void end(MongoMember member, ServerProcess process, Path directory) {
        // The client first: it takes leave of its server, and would wait for one that is gone.
        try (process) {
            if (member != null) {
                member.close();
            }
        } finally {
            Trees.delete(directory);
        }
    }

    private static ServerProcess launch(String label, List<Path> jars, MongoPlace place, Path directory, Path output) {
        String classPath = jars.stream()
                .map(jar -> jar.toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Dio.netty.noUnsafe=true",
                "-cp",
                classPath,
                MAIN,
                place.host(),
                Integer.toString(place.port()));
        try {
            Files.createDirectories(directory);
            return ServerProcess.started(command, output, directory.resolve("mongo-java-server.log"));
        } catch (IOException e) {
            Trees.delete(directory);
            throw new LabException(Text.of("lab.mongo.stand-in.not-started", label, e.getMessage(), ""), e);
        }
    }

    private static int awaitPort(ServerProcess process, Path output, long end) {
        Text missing = Text.of("lab.mongo.awaited.stand-in");
        Patience.until(end, process::isAlive, () -> Files.readString(output).endsWith("\n"), missing);
        try {
            return Integer.parseInt(Files.readString(output).strip());
        } catch (NumberFormatException | IOException e) {
            throw new NotReady(missing, e);
        }
    }

    @Override
    public List<Text> lacks() {
        return List.of(LACKS);
    }

    private static String version(List<Path> jars) {
        return jars.stream()
                .map(jar -> CORE_JAR.matcher(jar.getFileName().toString()))
                .filter(Matcher::matches)
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no mongo-java-server in " + jars));
    }

    @Override
    public String uri() {
        return member.uri();
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public Optional<Text> health() {
        if (!process.isAlive()) {
            return Optional.of(process.death(label));
        }
        long asked = System.nanoTime();
        return member.silence().map(why -> process.silence(label, uri(), why, asked));
    }

    @Override
    public void close() {
        end(member, process, directory);
    }
}
