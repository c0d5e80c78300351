package io.kafkalab.exercises.program.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The compiler in a process of its own, in the sandbox, at the root of the sources.
 *
 * @param workbench where it runs
 * @param libraries what it needs to be able to read
 */
record CompilerProcess(Workbench workbench, StudentLibraries libraries) implements Compiler {

    private static final String SAMPLE = "Training.java";

    private static final List<String> JVM_OPTIONS = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:-UsePerfData",
            "-Xmx512m",
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8");

    @Override
    public boolean isThere() {
        return Files.isExecutable(javac());
    }

    @Override
    public Tool.Result compile(Order order) {
        ClassDataArchive archive = ClassDataArchive.of("javac", workbench.toolchain(), this::training);
        Path arguments = arguments(order.files(), order.output());
        List<Path> reads = Stream.of(List.of(arguments), libraries.reads(), archive.reads())
                .flatMap(List::stream)
                .toList();
        return workbench.run(
                command(archive.options(), order, "@" + arguments),
                Map.of(),
                reads,
                Optional.of(order.output()),
                LIMIT);
    }

    private List<String> training(String option, Path folder) throws IOException {
        Path sample = folder.resolve(SAMPLE);
        try (InputStream source = CompilerProcess.class.getResourceAsStream("/klab/javac/" + SAMPLE)) {
            Files.copy(source, sample);
        }
        Order order = new Order(List.of(sample), "", libraries.classPath(), folder);
        return command(List.of(option, "-Xlog:disable"), order, sample.toString());
    }

    private List<String> command(List<String> jvmOptions, Order order, String files) {
        List<String> command = new ArrayList<>(List.of(javac().toString()));
        Stream.concat(JVM_OPTIONS.stream(), jvmOptions.stream()).forEach(option -> command.add("-J" + option));
        command.addAll(order.options());
        command.add(files);
        return command;
    }

    private Path javac() {
        return workbench.toolchain().java("javac");
    }

    /** A file, since a command line is bounded; each name in quotes, in which the compiler reads a backslash as an escape. */
    private static Path arguments(List<Path> files, Path output) {
        Path file = output.resolveSibling(output.getFileName() + ".txt");
        try {
            return Files.write(
                    file,
                    files.stream()
                            .map(name ->
                                    '"' + name.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
