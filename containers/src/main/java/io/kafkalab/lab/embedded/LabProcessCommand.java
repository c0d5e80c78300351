package io.kafkalab.lab.embedded;

import io.kafkalab.lab.LabException;
import io.kafkalab.lab.StatementAddress;
import io.kafkalab.lab.bundle.Bundle;
import io.kafkalab.lab.server.ServerSettings;
import io.kafkalab.text.Text;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Starts the lab's process. */
final class LabProcessCommand {
    /** The main class by its name alone: its libraries are not on our class path. */
    private static final String MAIN = "io.kafkalab.lab.server.LabServer";

    /**
     * Small and quick to start; no provider that would put files or variables into a connector's configuration.
     *
     * <p>Nothing that makes it stand still while programs wait for it: room enough at first that its whole heap need not be
     * searched just when it is up, which takes a starved machine seconds; and no statistics, which are a mapped file that a
     * busy disk keeps it from writing to.
     */
    private static final List<String> OPTIONS = List.of(
            "-Xms128m",
            "-Xmn24m",
            "-Xmx384m",
            "-XX:MaxDirectMemorySize=128m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-Djava.awt.headless=true",
            "-Dlog4j2.StatusLogger.level=OFF",
            "-Dorg.apache.kafka.automatic.config.providers=none");

    private static final List<String> UNWANTED =
            List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "CLASSPATH");

    private final LabFolder folder;
    private final Path bundle;
    private final Place place;

    /**
     * @param folder the lab's folder
     * @param bundle the unpacked bundle, with {@code lib} and {@code plugins}
     * @param place where it listens
     */
    LabProcessCommand(LabFolder folder, Path bundle, Place place) {
        this.folder = folder;
        this.bundle = bundle;
        this.place = place;
    }

    /**
     * Starts it.
     *
     * @param password the grader's
     */
    LabProcess start(String password) {
        ClassArchive archive = ClassArchive.of(bundle);
        List<String> archiving = archive.options();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(archiving);
        command.addAll(OPTIONS);
        command.add("-Djava.io.tmpdir=" + folder.path());
        // A connector finds MongoDB by the name that the statement gives it, and nothing by any other.
        command.add("-Djdk.net.hosts.file=" + folder.names());
        command.add("-XX:ErrorFile=" + folder.errors());
        command.add("-cp");
        command.add(Bundle.jars(bundle.resolve("lib")).stream()
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator)));
        command.add(MAIN);
        command.add(folder.settings().toString());
        try {
            Files.createDirectory(folder.data());
            Files.writeString(folder.names(), place.names());
            settings(password).write(folder.settings());
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.path().toFile())
                    .redirectError(folder.errors().toFile());
            builder.environment().keySet().removeAll(UNWANTED);
            return new LabProcess(builder.start(), folder, archive, archive.isMaking(archiving));
        } catch (IOException e) {
            throw new LabException(Text.of("lab.embedded.process.failed", command.get(0), e.getMessage()), e);
        }
    }

    private ServerSettings settings(String password) {
        return new ServerSettings(
                folder.data(),
                bundle.resolve("plugins"),
                folder.log(),
                password,
                place.address(),
                place.port(StatementAddress.KAFKA),
                place.port(StatementAddress.CONNECT));
    }
}
