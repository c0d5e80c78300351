package io.kafkalab.exercises.reading;

import io.kafkalab.exercises.evidence.ProgramRun;
import java.util.ArrayList;
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
    private static final Pattern JAVA_FRAME = Pattern.compile("\\s+at ([\\w.$]+)\\((\\w+\\.java:\\d+)\\)");
    private static final Pattern LIBRARY = Pattern.compile(
            "(java|javax|jdk|sun|org\\.apache|com\\.mongodb|org\\.bson|com\\.fasterxml|tools\\.jackson)\\..*");
    private static final Pattern PYTHON_FRAME = Pattern.compile("\\s+File \"(?!<)(?!.*(site-packages|/lib/python)).*");

    private final ProgramRun run;

    /** Reads the end of a run. */
    public Ending(ProgramRun run) {
        this.run = run;
    }

    /** Whether the program ended by itself with an error. */
    public boolean isCrash() {
        return run.exitCode().filter(code -> code != 0).isPresent() && run.state() == ProgramRun.State.EXITED;
    }

    /** The error that ended it and the place in the student's own code, or else the last line that it wrote. */
    public List<String> error() {
        List<String> lines = lines().toList();
        List<String> telling = new ArrayList<>();
        last(lines, JAVA_ERROR).or(() -> last(lines, PYTHON_ERROR)).ifPresent(telling::add);
        ownFrame(lines).ifPresent(telling::add);
        if (telling.isEmpty() && !lines.isEmpty()) {
            telling.add(lines.get(lines.size() - 1).strip());
        }
        return telling;
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

    private static Optional<String> ownFrame(List<String> lines) {
        Optional<String> java = lines.stream()
                .map(JAVA_FRAME::matcher)
                .filter(frame ->
                        frame.matches() && !LIBRARY.matcher(frame.group(1)).matches())
                .map(frame -> frame.group(2))
                .findFirst();
        return java.or(() -> last(lines, PYTHON_FRAME));
    }
}
