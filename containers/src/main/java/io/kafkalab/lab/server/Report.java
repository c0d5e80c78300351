package io.kafkalab.lab.server;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One line that the lab's process writes on its standard output.
 *
 * @param kind what happened
 * @param words what goes with it, see {@link Kind}; no tabs or line breaks in them
 */
public record Report(Kind kind, List<String> words) {

    /** What can happen. */
    public enum Kind {
        /** The broker serves: the students' port, the grader's port, the version. */
        KAFKA_READY,
        /** The worker serves: its port, its version. */
        CONNECT_READY,
        /** A service did not start: its name, why. */
        FAILED
    }

    private static final String MARK = "klab-lab";

    public Report {
        words = words.stream().map(word -> word.replaceAll("\\s+", " ")).toList();
    }

    /** A report with its words. */
    public static Report of(Kind kind, Object... words) {
        return new Report(kind, Arrays.stream(words).map(String::valueOf).toList());
    }

    /** The line. */
    public String line() {
        return MARK + "\t" + kind + "\t" + String.join("\t", words);
    }

    /** The report in a line; empty if the line is none. */
    public static Optional<Report> in(String line) {
        String[] parts = line.split("\t");
        if (parts.length < 2 || !parts[0].equals(MARK)) {
            return Optional.empty();
        }
        return Optional.of(new Report(Kind.valueOf(parts[1]), List.of(parts).subList(2, parts.length)));
    }
}
