package io.kafkalab.exercises.program.build;

import io.kafkalab.exercises.program.Commands;
import io.kafkalab.exercises.program.Toolchain;
import io.kafkalab.lab.bundle.Bundle;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder of commands that stands first in a shell program's {@code PATH}: Kafka's own tools, and the lab's Java and
 * Python.
 */
final class ShellTools {
    /** Kafka's tools by their names, with and without {@code .sh}, and their main classes. */
    private static final Map<String, String> KAFKA = new TreeMap<>(Map.of(
            "kafka-topics", "org.apache.kafka.tools.TopicCommand",
            "kafka-configs", "kafka.admin.ConfigCommand",
            "kafka-console-producer", "org.apache.kafka.tools.ConsoleProducer",
            "kafka-console-consumer", "org.apache.kafka.tools.consumer.ConsoleConsumer",
            "kafka-consumer-groups", "org.apache.kafka.tools.consumer.group.ConsumerGroupCommand",
            "kafka-get-offsets", "org.apache.kafka.tools.GetOffsetShell",
            "kafka-delete-records", "org.apache.kafka.tools.DeleteRecordsCommand",
            "kafka-broker-api-versions", "org.apache.kafka.tools.BrokerApiVersionsCommand"));

    /**
     * Options that Kafka 4.3 knows by another name, and of whose old one it complains on standard output, among the messages
     * (KIP-1147). Most courses and books have the old names.
     */
    private static final Map<String, Map<String, String>> RENAMED = Map.of(
            "kafka-console-consumer",
            Map.of(
                    "--property", "--formatter-property",
                    "--consumer-property", "--command-property",
                    "--consumer.config", "--command-config"),
            "kafka-console-producer",
            Map.of(
                    "--property", "--reader-property",
                    "--producer-property", "--command-property",
                    "--producer.config", "--command-config",
                    "--max-partition-memory-bytes", "--batch-size"));

    /** Two names of one tool: distributions differ. */
    private static final Map<String, String> SYNONYMS = Map.of("kcat", "kafkacat", "kafkacat", "kcat");

    /** What only the lab's own process uses: its logging, and klab's part of it. */
    private static final Pattern LAB_ALONE = Pattern.compile("(slf4j-jdk14|klab-lab)-.*");

    /** Quiet as Kafka's own scripts are; without a provider of its own, Log4j's API complains on standard error. */
    private static final String QUIET = "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn"
            + " -Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory";

    private final Toolchain toolchain;
    private final StudentLibraries libraries;
    private final Commands machine;
    private String kafkaClassPath;

    ShellTools(Toolchain toolchain, StudentLibraries libraries) {
        this.toolchain = toolchain;
        this.libraries = libraries;
        this.machine = new Commands(toolchain.path());
    }

    /** Whether a shell program finds a command, on the machine or in a folder made by {@link #make}. */
    boolean have(String command) {
        return machine.find(command).isPresent()
                || Optional.ofNullable(SYNONYMS.get(command))
                        .flatMap(machine::find)
                        .isPresent();
    }

    /** Makes the folder, without Python, unless it is there. */
    void make(Path folder) {
        if (Files.isDirectory(folder)) {
            return;
        }
        try {
            Files.createDirectories(folder);
            String java = quoted(List.of(toolchain.java("java").toString())) + " " + quoted(libraries.jvmOptions());
            write(folder.resolve("java"), java);
            write(
                    folder.resolve("javac"),
                    quoted(List.of(toolchain.java("javac").toString())));
            String kafka = java + " " + QUIET + " -cp " + quoted(List.of(kafkaClassPath())) + " ";
            for (Map.Entry<String, String> tool : KAFKA.entrySet()) {
                String renaming = renaming(RENAMED.getOrDefault(tool.getKey(), Map.of()));
                write(folder.resolve(tool.getKey()), renaming, kafka + tool.getValue());
                write(folder.resolve(tool.getKey() + ".sh"), renaming, kafka + tool.getValue());
            }
            for (Map.Entry<String, String> synonym : SYNONYMS.entrySet()) {
                Optional<Path> other = machine.find(synonym.getValue());
                if (machine.find(synonym.getKey()).isEmpty() && other.isPresent()) {
                    write(
                            folder.resolve(synonym.getKey()),
                            quoted(List.of(other.get().toString())));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + folder, e);
        }
    }

    /** Adds the lab's Python to the folder. */
    void addPython(Path folder, Path interpreter) {
        try {
            for (String name : List.of("python", "python3")) {
                write(folder.resolve(name), quoted(List.of(interpreter.toString())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + folder, e);
        }
    }

    /** The student libraries first, so that their archive of classes serves the tools too. */
    private synchronized String kafkaClassPath() {
        if (kafkaClassPath == null) {
            kafkaClassPath = unpackKafka();
        }
        return kafkaClassPath;
    }

    private String unpackKafka() {
        Path lab = Bundle.of("klab/lab").materialise(toolchain.cache()).resolve("lib");
        Path own = Bundle.of("klab/tools").materialise(toolchain.cache());
        return Stream.of(libraries.jars(), Bundle.jars(own), Bundle.jars(lab))
                .flatMap(List::stream)
                .filter(jar -> !LAB_ALONE.matcher(jar.getFileName().toString()).matches())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** What the tools need to be able to read, besides their own folder. */
    List<Path> reads() {
        List<Path> reads = new ArrayList<>(libraries.reads());
        for (String jar : kafkaClassPath().split(File.pathSeparator)) {
            reads.add(Path.of(jar));
        }
        return reads;
    }

    /** Lines of shell that give options their new names. */
    private static String renaming(Map<String, String> names) {
        return names.isEmpty()
                ? ""
                : new TreeMap<>(names)
                        .entrySet().stream()
                                .map(name -> "    %1$s) word=%2$s ;;\n    %1$s=*) word=%2$s=${word#*=} ;;\n"
                                        .formatted(name.getKey(), name.getValue()))
                                .collect(Collectors.joining(
                                        "",
                                        "for word; do\n  shift\n  case $word in\n",
                                        "  esac\n  set -- \"$@\" \"$word\"\ndone\n"));
    }

    private static void write(Path file, String command) throws IOException {
        write(file, "", command);
    }

    /** A command that runs another, after some lines of shell. */
    private static void write(Path file, String before, String command) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + before + "exec " + command + " \"$@\"\n");
        if (!file.toFile().setExecutable(true, false)) {
            throw new IOException("cannot make " + file + " executable");
        }
    }

    private static String quoted(List<String> words) {
        StringBuilder line = new StringBuilder();
        words.forEach(word -> line.append(line.isEmpty() ? "" : " ")
                .append('\'')
                .append(word.replace("'", "'\\''"))
                .append('\''));
        return line.toString();
    }
}
