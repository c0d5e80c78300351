package io.kafkalab.exercises.program.build;

import java.io.IOException;
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

    @Override
    public boolean isThere() {
        return Files.isExecutable(workbench.toolchain().java("javac"));
    }

    @Override
    public Tool.Result compile(Order order) {
        List<String> command = new ArrayList<>(List.of(
                workbench.toolchain().java("javac").toString(),
                "-J-XX:TieredStopAtLevel=1",
                "-J-XX:+UseSerialGC",
                "-J-Xmx512m",
                "-J-Dfile.encoding=UTF-8",
                "-J-Dstdout.encoding=UTF-8",
                "-J-Dstderr.encoding=UTF-8"));
        command.addAll(order.options());
        Path arguments = arguments(order.files(), order.output());
        command.add("@" + arguments);
        List<Path> reads =
                Stream.concat(Stream.of(arguments), libraries.reads().stream()).toList();
        return workbench.run(command, Map.of(), reads, Optional.of(order.output()), LIMIT);
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
