package io.kafkalab.exercises.program.build;

import io.kafkalab.exercises.submission.SubmissionFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The Java sources of a submission.
 *
 * @param root the folder that they are in
 * @param files the sources, relative to the root; tests are left out
 */
record JavaSources(Path root, List<Path> files) {
    private static final Pattern COMMENTS = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)\\s*;");
    private static final Pattern IMPORT = Pattern.compile("(?m)^\\s*import\\s+(?:static\\s+)?([\\w.]+)\\.[\\w*]+\\s*;");

    static JavaSources in(Path root) {
        List<Path> files = SubmissionFiles.below(root).stream()
                .map(root::relativize)
                .filter(file -> file.toString().endsWith(".java"))
                .filter(file -> !file.toString().replace('\\', '/').matches("(.*/)?src/test/.*"))
                .filter(file -> !file.endsWith("module-info.java"))
                .toList();
        return new JavaSources(root, files);
    }

    /** The full name of the class that a source file is named after. */
    String className(Path file) {
        String simple = file.getFileName().toString().replaceFirst("\\.java$", "");
        String packageName = packageOf(file);
        return packageName.isEmpty() ? simple : packageName + "." + simple;
    }

    /** The folder below which a source file's package starts, relative to the root; empty for the root itself. */
    Path sourceRoot(Path file) {
        Path folder = file.getParent() == null ? Path.of("") : file.getParent();
        String packageName = packageOf(file);
        if (packageName.isEmpty()) {
            return folder;
        }
        Path packageFolder = Path.of(packageName.replace('.', '/'));
        if (!folder.endsWith(packageFolder)) {
            return folder;
        }
        int above = folder.getNameCount() - packageFolder.getNameCount();
        return above == 0 ? Path.of("") : folder.subpath(0, above);
    }

    /** All source roots. */
    Set<Path> sourceRoots() {
        return files.stream().map(this::sourceRoot).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The packages that the sources import from. */
    Set<String> importedPackages() {
        Set<String> packages = new TreeSet<>();
        for (Path file : files) {
            Matcher matcher = IMPORT.matcher(code(file));
            while (matcher.find()) {
                packages.add(matcher.group(1));
            }
        }
        return packages;
    }

    private String packageOf(Path file) {
        Matcher matcher = PACKAGE.matcher(code(file));
        return matcher.find() ? matcher.group(1) : "";
    }

    private String code(Path file) {
        try {
            return COMMENTS.matcher(Files.readString(root.resolve(file))).replaceAll(" ");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
