package io.kafkalab.exercises.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place in a student's own files at which an error came up.
 *
 * @param file the name of the file
 * @param line the line, from 1
 * @param code what stands there, where the trace shows it
 */
public record Frame(String file, int line, Optional<String> code) {
    private static final Pattern JAVA = Pattern.compile("\\s+at ([\\w.$<>]+)\\(([\\w$]+\\.java):(\\d+)\\)");
    private static final Pattern LIBRARY = Pattern.compile(
            "(java|javax|jdk|sun|com\\.sun|org\\.apache|com\\.mongodb|org\\.bson"
                    + "|com\\.fasterxml|tools\\.jackson|com\\.google|org\\.slf4j|org\\.json|com\\.opencsv|kafka|scala)\\..*");

    private static final Pattern PYTHON = Pattern.compile("\\s+File \"([^\"<][^\"]*)\", line (\\d+).*");
    private static final Pattern INSTALLED =
            Pattern.compile(".*(site-packages|dist-packages|[/\\\\]lib[/\\\\]python).*");

    /**
     * The topmost place in the author's own files.
     *
     * @param trace the lines of the error
     * @param command the command line, whose main class tells the author's own package
     */
    static Optional<Frame> own(List<String> trace, String command) {
        String ownPackage = command.replaceFirst("^java (.*?)\\w+$", "$1");
        boolean packaged = command.startsWith("java ") && !ownPackage.isEmpty();
        return java(
                        trace,
                        packaged
                                ? Pattern.compile(Pattern.quote(ownPackage) + ".*")
                                : Pattern.compile("[\\w$]+\\.[^.]+"))
                .or(() -> java(trace, Pattern.compile("(?!" + LIBRARY.pattern() + ").*")))
                .or(() -> python(trace));
    }

    private static Optional<Frame> java(List<String> trace, Pattern method) {
        return trace.stream()
                .map(JAVA::matcher)
                .filter(frame ->
                        frame.matches() && method.matcher(frame.group(1)).matches())
                .map(frame -> new Frame(frame.group(2), Integer.parseInt(frame.group(3)), Optional.empty()))
                .findFirst();
    }

    /** The last one: Python names the innermost call last, with its line of code below. */
    private static Optional<Frame> python(List<String> trace) {
        Optional<Frame> innermost = Optional.empty();
        for (int i = 0; i < trace.size(); i++) {
            Matcher frame = PYTHON.matcher(trace.get(i));
            if (frame.matches() && !INSTALLED.matcher(frame.group(1)).matches()) {
                Optional<String> code = Optional.of(i + 1)
                        .filter(next -> next < trace.size())
                        .map(trace::get)
                        .filter(next ->
                                next.startsWith("    ") && !PYTHON.matcher(next).matches())
                        .map(String::strip);
                innermost = Optional.of(new Frame(name(frame.group(1)), Integer.parseInt(frame.group(2)), code));
            }
        }
        return innermost;
    }

    private static String name(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}
