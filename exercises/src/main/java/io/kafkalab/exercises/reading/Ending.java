package io.kafkalab.exercises.reading;

import io.kafkalab.exercises.evidence.ProgramRun;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How a program ended, as far as its own words tell: the error that a student should look at first. */
public final class Ending {
    private static final Pattern JAVA_ERROR =
            Pattern.compile("(Exception in thread \"[^\"]*\" |Caused by: )[\\w.$]+(Exception|Error|Throwable)\\b.*");
    private static final Pattern PYTHON_ERROR =
            Pattern.compile("[\\w.]*(Error|Exception|NoBrokersAvailable|Timeout)\\b.*");

    private final ProgramRun run;

    /** Reads the end of a run. */
    public Ending(ProgramRun run) {
        this.run = run;
    }

    /** Whether the program ended by itself with an error. */
    public boolean isCrash() {
        return run.isCrash();
    }

    /** The error that ended it, or else the last line that it wrote; empty if it wrote nothing. */
    public Optional<String> error() {
        List<String> lines = lines().toList();
        return last(lines, JAVA_ERROR)
                .or(() -> last(lines, PYTHON_ERROR))
                .or(() -> lines.stream().reduce((first, second) -> second).map(String::strip));
    }

    /** Where in the author's own files the error came up, as far as its trace tells. */
    public Optional<Frame> place() {
        return Frame.own(lines().toList(), run.command());
    }

    /** Whether anything that it wrote, on either stream, matches. */
    public boolean says(Pattern pattern) {
        return Stream.concat(run.output().text().lines(), run.errors().text().lines())
                .anyMatch(line -> pattern.matcher(line).find());
    }

    /** Whether it wrote nothing at all. */
    public boolean isSilent() {
        return run.output().text().isBlank() && run.errors().text().isBlank();
    }

    private Stream<String> lines() {
        String text = run.errors().text().isBlank()
                ? run.output().text()
                : run.errors().text();
        return text.lines().filter(line -> !line.isBlank());
    }

    private static Optional<String> last(List<String> lines, Pattern pattern) {
        return lines.stream()
                .filter(line -> pattern.matcher(line).matches())
                .reduce((first, second) -> second)
                .map(String::strip);
    }
}
