package io.kafkalab.exercises.program.build;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The compiler in this JVM, where it is warm after the first time: for sources that are trusted like one's own.
 *
 * @param root the root of the submission's files
 */
record CompilerHere(Path root) implements Compiler {

    @Override
    public boolean isThere() {
        return ToolProvider.getSystemJavaCompiler() != null;
    }

    @Override
    public Tool.Result compile(Order order) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        Order absolute = new Order(
                order.files().stream().map(root::resolve).toList(),
                absolute(order.sourcePath()),
                absolute(order.classPath()),
                order.output());
        try (StandardJavaFileManager files =
                javac.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8)) {
            JavaCompiler.CompilationTask task = javac.getTask(
                    said, files, null, absolute.options(), null, files.getJavaFileObjectsFromPaths(absolute.files()));
            task.setLocale(Locale.ENGLISH);
            boolean succeeded = task.call();
            List<String> lines =
                    said.toString().replace(root + File.separator, "").lines().toList();
            return new Tool.Result(succeeded ? 0 : 1, true, lines);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot compile in " + root, e);
        }
    }

    private String absolute(String path) {
        return Arrays.stream(path.split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> root.resolve(entry).normalize().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
