package io.kafkalab.exercises.evidence;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.kafkalab.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * How one program ran.
 *
 * @param state how it ended, or why it never started
 * @param command the command line, as a student would type it; empty if there is none
 * @param exitCode the exit code, if the program ended by itself
 * @param millis how long it ran, in milliseconds of wall time
 * @param cpuMillis the CPU time of the program and its children, in milliseconds; 0 where it is not known
 * @param output what it wrote on standard output
 * @param errors what it wrote on standard error
 * @param diagnosis why it never started: the compiler's own message, or the files that were looked for; else empty
 * @param hints what may help its author, for example which libraries there are
 * @param startedAt when it started, in milliseconds since 1970; 0 where it is not known
 */
public record ProgramRun(
        State state,
        String command,
        Optional<Integer> exitCode,
        long millis,
        long cpuMillis,
        Output output,
        Output errors,
        List<String> diagnosis,
        List<Text> hints,
        long startedAt) {

    /** How a program ended, or why it never started. */
    public enum State {
        /** There is no program for the task; the diagnosis names what was looked for. */
        MISSING,
        /** Several programs could be meant; the diagnosis names them. */
        AMBIGUOUS,
        /** It does not compile; the diagnosis holds the compiler's lines. */
        NOT_BUILT,
        /** It ended by itself. */
        EXITED,
        /** It did what was awaited and was then ended by klab, which is no fault. */
        STOPPED,
        /** It was ended since it ran out of time, of the clock or of the processor. */
        TIME_LIMIT,
        /** It was ended since it wrote too much. */
        OUTPUT_LIMIT,
        /** It was ended since it held too much memory. */
        MEMORY_LIMIT,
        /** It was ended since it had too many processes and threads at once. */
        PROCESS_LIMIT,
        /** Only the services were looked at ({@code klab check}): there was no program to run. */
        SNAPSHOT
    }

    public ProgramRun {
        diagnosis = List.copyOf(diagnosis);
        hints = hints == null ? List.of() : List.copyOf(hints);
    }

    /** A run about which there is nothing to hint at. */
    public ProgramRun(
            State state,
            String command,
            Optional<Integer> exitCode,
            long millis,
            long cpuMillis,
            Output output,
            Output errors,
            List<String> diagnosis) {
        this(state, command, exitCode, millis, cpuMillis, output, errors, diagnosis, List.of(), 0);
    }

    /** A program that never started. */
    public static ProgramRun never(State state, List<String> diagnosis) {
        return new ProgramRun(state, "", Optional.empty(), 0, 0, Output.NONE, Output.NONE, diagnosis);
    }

    /** The same run with one hint. */
    public ProgramRun hinted(Text hint) {
        return new ProgramRun(
                state, command, exitCode, millis, cpuMillis, output, errors, diagnosis, List.of(hint), startedAt);
    }

    /** The same run, started at a time in milliseconds since 1970. */
    public ProgramRun startedAt(long time) {
        return new ProgramRun(state, command, exitCode, millis, cpuMillis, output, errors, diagnosis, hints, time);
    }

    /** Whether the program was started at all. */
    @JsonIgnore
    public boolean started() {
        return switch (state) {
            case EXITED, STOPPED, TIME_LIMIT, OUTPUT_LIMIT, MEMORY_LIMIT, PROCESS_LIMIT -> true;
            case MISSING, AMBIGUOUS, NOT_BUILT, SNAPSHOT -> false;
        };
    }

    /** Whether the program ended by itself with an error. */
    @JsonIgnore
    public boolean isCrash() {
        return state == State.EXITED && exitCode.filter(code -> code != 0).isPresent();
    }
}
