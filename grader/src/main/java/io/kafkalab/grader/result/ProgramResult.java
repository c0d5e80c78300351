package io.kafkalab.grader.result;

import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.text.Catalogue;
import java.util.List;

/**
 * How one program of a submission ran, as far as its author wants to know.
 *
 * @param task the id of the task
 * @param state how it ended, or why it never started
 * @param command the command line; empty if there is none
 * @param exitCode its exit code; null if it did not end by itself
 * @param seconds how long it ran, in seconds of wall time
 * @param cpuSeconds its CPU time, in seconds; 0 where it is not known
 * @param complaints the compiler's lines or the names that were looked for, else the last lines on standard error
 * @param hints what may help, as sentences
 */
public record ProgramResult(
        String task,
        ProgramRun.State state,
        String command,
        Integer exitCode,
        double seconds,
        double cpuSeconds,
        List<String> complaints,
        List<String> hints) {

    private static final int LAST_LINES = 8;

    public ProgramResult {
        complaints = List.copyOf(complaints);
        hints = List.copyOf(hints);
    }

    /** The result of a run, with its hints in a language. */
    public static ProgramResult of(String task, ProgramRun run, Catalogue words) {
        return new ProgramResult(
                task,
                run.state(),
                run.command(),
                run.exitCode().orElse(null),
                run.millis() / 1000.0,
                run.cpuMillis() / 1000.0,
                run.started() ? lastLines(run.errors().text()) : run.diagnosis(),
                run.hints().stream().map(words::say).toList());
    }

    /** Whether its author has something to mend about how it ended, whatever it did to the lab. */
    public boolean wentWrong() {
        return switch (state) {
            case STOPPED, SNAPSHOT -> false;
            case EXITED -> exitCode == null || exitCode != 0;
            case MISSING, AMBIGUOUS, NOT_BUILT, TIME_LIMIT, OUTPUT_LIMIT, MEMORY_LIMIT, PROCESS_LIMIT -> true;
        };
    }

    private static List<String> lastLines(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        return lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size());
    }
}
