package io.kafkalab.exercises.diagnosis;

import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.exercises.reading.Ending;
import java.util.Optional;
import java.util.regex.Pattern;

/** Causes that any program can have, whatever its task. */
final class ProgramCauses {
    private static final Pattern REFUSED = Pattern.compile(
            "(?i)connection refused|NoBrokersAvailable|Connection to node -?\\d+ .*could not be established"
                    + "|ECONNREFUSED|Failed to connect to|couldn't connect|Name or service not known"
                    + "|UnknownHostException|No resolvable bootstrap|ServerSelectionTimeoutError"
                    + "|Timed out while waiting for a server");
    private static final Pattern LIBRARY = Pattern.compile(
            "ModuleNotFoundError|ImportError|NoClassDefFoundError|ClassNotFoundException|: (command )?not found$");
    private static final Pattern CSV =
            Pattern.compile("(FileNotFoundError|FileNotFoundException|NoSuchFileException|No such file or directory).*"
                    + "|.*\\.csv.*(No such file|introuvable)");

    /** What the programs of {@code klab init} say, in each language, until they are begun. */
    private static final Pattern TODO = Pattern.compile(
            "^((Exception in thread .*UnsupportedOperationException|NotImplementedError): )?TODO: \\w+$");

    private ProgramCauses() {}

    /** Why a program that never started did not; empty if it did. */
    static Optional<Cause> ofAbsence(ProgramRun run) {
        return switch (run.state()) {
            case MISSING -> Optional.of(Cause.PROGRAM_MISSING);
            case AMBIGUOUS -> Optional.of(Cause.PROGRAM_AMBIGUOUS);
            case NOT_BUILT -> Optional.of(Cause.DOES_NOT_COMPILE);
            case EXITED, STOPPED, TIME_LIMIT, OUTPUT_LIMIT, MEMORY_LIMIT, PROCESS_LIMIT, SNAPSHOT -> Optional.empty();
        };
    }

    /** Whether a program ends at the line that its starter left to be replaced. */
    static Optional<Cause> ofStarter(ProgramRun run) {
        Ending ending = new Ending(run);
        return ending.isCrash() && ending.says(TODO) ? Optional.of(Cause.NOT_BEGUN) : Optional.empty();
    }

    /** The error that a program shows; empty if it shows none. */
    static Optional<Cause> ofErrors(ProgramRun run) {
        Ending ending = new Ending(run);
        if (ending.isCrash() && ending.says(LIBRARY)) {
            return Optional.of(Cause.LIBRARY_MISSING);
        }
        if (ending.isCrash() && ending.says(CSV)) {
            return Optional.of(Cause.CSV_NOT_FOUND);
        }
        if (ending.says(REFUSED)) {
            return Optional.of(Cause.ADDRESS_HARD_CODED);
        }
        return ending.isCrash() ? Optional.of(Cause.PROGRAM_CRASHED) : Optional.empty();
    }

    /** The limit that a program met; empty if it met none. */
    static Optional<Cause> ofLimits(ProgramRun run) {
        return switch (run.state()) {
            case TIME_LIMIT -> Optional.of(Cause.PROGRAM_TOO_SLOW);
            case OUTPUT_LIMIT -> Optional.of(Cause.PRINTS_TOO_MUCH);
            case MEMORY_LIMIT -> Optional.of(Cause.TAKES_MEMORY);
            case PROCESS_LIMIT -> Optional.of(Cause.TOO_MANY_PROCESSES);
            case EXITED, STOPPED, MISSING, AMBIGUOUS, NOT_BUILT, SNAPSHOT -> Optional.empty();
        };
    }
}
