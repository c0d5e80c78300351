package io.kafkalab.grader.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a program's file mentions, so far as it may name another file of the same work.
 *
 * @param text the file
 * @param classes the simple names of classes that it may use, without those that it imports from elsewhere; of Java alone
 * @param modules the words of its imports; of Python alone
 * @param packageName its package; of Java alone
 */
record Mentions(String text, Set<String> classes, Set<String> modules, String packageName) {

    private static final int LONGEST = 1 << 19;
    private static final Pattern UNSEEN =
            Pattern.compile("/\\*.*?\\*/|//[^\\n]*|\"(\\\\.|[^\"\\\\\\n])*\"", Pattern.DOTALL);
    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)\\s*;");
    private static final Pattern IMPORT = Pattern.compile("(?m)^\\s*import\\s+([\\w.]+)\\.(\\w+)\\s*;");
    private static final Pattern WORD = Pattern.compile("\\w+");
    private static final Pattern PYTHON_IMPORT = Pattern.compile("(?m)^\\s*(?:from|import)\\b.*");

    static final Mentions NONE = new Mentions("", Set.of(), Set.of(), "");

    /** Reads a file of the work; what is no text mentions nothing. */
    static Mentions in(Path file) {
        String text = read(file);
        String name = file.getFileName().toString();
        if (name.endsWith(".java")) {
            return java(text);
        }
        Set<String> modules = name.endsWith(".py") ? modules(text) : Set.of();
        return new Mentions(text, Set.of(), modules, "");
    }

    /** A command line: any word of it may name a class. */
    static Mentions inCommand(String command) {
        return new Mentions(command, words(command), modules(command.replaceAll(".*-m\\s+", "import ")), "");
    }

    /** A piece of Python. */
    static Mentions inPython(String text) {
        return new Mentions(text, Set.of(), modules(text), "");
    }

    /** Whether it mentions a file. */
    boolean mentions(Path file, Mentions other) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        return name.endsWith(".java") && classes.contains(stem) && isNear(other)
                || name.endsWith(".py") && modules.contains(stem)
                || name.equals("__init__.py") && !modules.isEmpty()
                || dot > 0 && namesFile(name);
    }

    /** A class of another package is used by its import, or by its full name, whose words stand here too. */
    private boolean isNear(Mentions other) {
        return packageName.equals(other.packageName) || other.packageName.isEmpty() || text.contains(other.packageName);
    }

    private boolean namesFile(String name) {
        return Pattern.compile("(?<![\\w.-])" + Pattern.quote(name) + "(?![\\w-])")
                .matcher(text)
                .find();
    }

    private static Mentions java(String text) {
        String code = UNSEEN.matcher(text).replaceAll(" ");
        Matcher named = PACKAGE.matcher(code);
        String packageName = named.find() ? named.group(1) : "";
        Set<String> classes = words(code);
        Matcher imported = IMPORT.matcher(code);
        while (imported.find()) {
            // Kafka has a Consumer of its own.
            if (imported.group(1).startsWith("org.apache.") || imported.group(1).startsWith("java.")) {
                classes.remove(imported.group(2));
            }
        }
        return new Mentions(text, classes, Set.of(), packageName);
    }

    private static Set<String> modules(String text) {
        Set<String> modules = new HashSet<>();
        PYTHON_IMPORT.matcher(text).results().forEach(line -> modules.addAll(words(line.group())));
        return modules;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        WORD.matcher(text).results().forEach(word -> words.add(word.group()));
        return words;
    }

    private static String read(Path file) {
        try {
            return Files.size(file) > LONGEST ? "" : Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
