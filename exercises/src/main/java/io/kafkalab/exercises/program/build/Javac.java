package io.kafkalab.exercises.program.build;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The compiler of the JDK, in a process of its own, at the root of the sources so that it names files as the student's
 * own compiler would.
 */
final class Javac {
    static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int MOST_LINES = 60;
    private static final int MOST_ERRORS = 20;
    private static final int LONGEST_LINE = 400;

    private final Workbench workbench;
    private final JavaSources sources;
    private final StudentLibraries libraries;
    private final String classPath;

    /**
     * How a compilation went.
     *
     * @param succeeded whether there are classes
     * @param inTime whether the compiler ended within {@link #LIMIT}
     * @param lines what the compiler said, in bounds
     */
    record Result(boolean succeeded, boolean inTime, List<String> lines) {}

    /**
     * @param workbench where it runs
     * @param sources what it compiles
     * @param libraries what they are compiled with
     * @param classPath the libraries and the submission's own
     */
    Javac(Workbench workbench, JavaSources sources, StudentLibraries libraries, String classPath) {
        this.workbench = workbench;
        this.sources = sources;
        this.libraries = libraries;
        this.classPath = classPath;
    }

    /** Whether the JDK has a compiler at all. */
    boolean isThere() {
        return Files.isExecutable(workbench.toolchain().java("javac"));
    }

    Result compileAll(Path output) {
        return sources.files().isEmpty() ? new Result(true, true, List.of()) : compile(sources.files(), "", output);
    }

    /** Compiles one source and what it needs of the others. */
    Result compileAlone(Path source, Path output) {
        String roots = Stream.concat(Stream.of(sources.sourceRoot(source)), sources.sourceRoots().stream())
                .map(root -> root.toString().isEmpty() ? "." : root.toString())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
        return compile(List.of(source), roots, output);
    }

    private Result compile(List<Path> files, String sourcePath, Path output) {
        List<String> command = new ArrayList<>(List.of(
                workbench.toolchain().java("javac").toString(),
                "-J-XX:TieredStopAtLevel=1",
                "-J-XX:+UseSerialGC",
                "-J-Xmx512m",
                "-J-Dfile.encoding=UTF-8",
                "-J-Dstdout.encoding=UTF-8",
                "-J-Dstderr.encoding=UTF-8",
                "-proc:none",
                "-nowarn",
                "-Xmaxerrs",
                String.valueOf(MOST_ERRORS),
                "-encoding",
                "UTF-8",
                "-cp",
                classPath,
                "-sourcepath",
                sourcePath,
                "-d",
                output.toString()));
        Path arguments = arguments(files, output);
        command.add("@" + arguments);
        List<Path> reads =
                Stream.concat(Stream.of(arguments), libraries.reads().stream()).toList();
        Tool.Result result = workbench.run(command, Map.of(), reads, Optional.of(output), LIMIT);
        List<String> lines = result.lines().stream()
                .limit(MOST_LINES)
                .map(line -> line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + "…")
                .toList();
        return new Result(result.succeeded(), result.inTime(), lines);
    }

    /** A file, since a command line is bounded; each name in quotes, in which the compiler reads a backslash as an escape. */
    private static Path arguments(List<Path> files, Path output) {
        try {
            Files.createDirectories(output);
            Path file = output.resolveSibling(output.getFileName() + ".txt");
            return Files.write(
                    file,
                    files.stream()
                            .map(name ->
                                    '"' + name.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + output, e);
        }
    }
}
