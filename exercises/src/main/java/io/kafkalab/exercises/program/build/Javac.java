package io.kafkalab.exercises.program.build;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is compiled of a submission's sources, and what the compiler says, in bounds. */
final class Javac {
    private static final int MOST_LINES = 60;
    private static final int LONGEST_LINE = 400;

    private final Compiler compiler;
    private final JavaSources sources;
    private final String classPath;

    /**
     * How a compilation went.
     *
     * @param succeeded whether there are classes
     * @param inTime whether the compiler ended within {@link Compiler#LIMIT}
     * @param lines what the compiler said, in bounds
     */
    record Result(boolean succeeded, boolean inTime, List<String> lines) {}

    /**
     * @param compiler runs it
     * @param sources what it compiles
     * @param classPath the libraries and the submission's own
     */
    Javac(Compiler compiler, JavaSources sources, String classPath) {
        this.compiler = compiler;
        this.sources = sources;
        this.classPath = classPath;
    }

    /** Whether the JDK has a compiler at all. */
    boolean isThere() {
        return compiler.isThere();
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
        Tool.Result result = compiler.compile(new Compiler.Order(files, sourcePath, classPath, made(output)));
        List<String> lines = result.lines().stream()
                .limit(MOST_LINES)
                .map(line -> line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE) + "…")
                .toList();
        return new Result(result.succeeded(), result.inTime(), lines);
    }

    private static Path made(Path output) {
        try {
            return Files.createDirectories(output);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + output, e);
        }
    }
}
