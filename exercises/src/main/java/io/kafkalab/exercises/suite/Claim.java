package io.kafkalab.exercises.suite;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.exercises.diagnosis.Cause;
import io.kafkalab.exercises.diagnosis.Diagnosis;
import io.kafkalab.exercises.diagnosis.Finding;
import io.kafkalab.exercises.evidence.ProgramEvidence;
import io.kafkalab.exercises.reading.Ending;
import io.kafkalab.exercises.reading.Shown;
import io.kafkalab.text.Text;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What one check claims of the evidence; if the claim does not hold, it says so to the student. */
public final class Claim {
    /** Their sentences name the rows or messages of the run. */
    private static final Set<CheckId> TELLING_OF_A_RUN = EnumSet.of(CheckId.PRODUCER_COUNT, CheckId.CONSUMER_EARLIEST);

    private static final long MEGA = 1_000_000;

    private final CheckId check;
    private final ProgramEvidence evidence;
    private Object[] expectation = {};
    private String occasion = "";

    Claim(CheckId check, ProgramEvidence evidence) {
        this.check = check;
        this.evidence = evidence;
    }

    /** Says what fills the sentence that tells what was expected, for example the rows of this run. */
    Claim expecting(Object... arguments) {
        expectation = arguments.clone();
        return this;
    }

    /** Says what was expected without naming anything of a run, since nothing was run. */
    Claim beforeAnyRun() {
        occasion = TELLING_OF_A_RUN.contains(check) ? ".unrun" : "";
        return this;
    }

    /**
     * Ends the check as not reached unless what it needs happened.
     *
     * @param reason the key of the sentence that says what never happened, without its prefix {@code reached.}
     */
    void needs(boolean condition, String reason) {
        if (!condition) {
            throw new NotReached(Text.of("reached." + reason));
        }
    }

    /** What a check needs; ends the check as not reached if it is not there. */
    <T> T needs(Optional<T> thing, String reason) {
        needs(thing.isPresent(), reason);
        return thing.orElseThrow();
    }

    /** Fails the check unless the condition holds. */
    void holds(boolean condition, Supplier<Text> seen) {
        if (!condition) {
            fails(seen.get());
        }
    }

    /** Fails the check. */
    void fails(Text seen) {
        Optional<Cause> cause = Diagnosis.of(check, evidence);
        Text next = Text.of(
                cause.map(known -> "cause." + known.id() + ".next").orElse("check." + check.id() + ".next"),
                check.task().id());
        boolean begun = cause.filter(Cause.NOT_BEGUN::equals).isEmpty();
        throw new CheckFailed(new Finding(
                Text.of("check." + check.id() + ".expected" + occasion, expectation),
                begun ? withEnding(seen) : seen,
                cause,
                next));
    }

    /** A program that ended by an error says in its own words what a student should look at first. */
    private Text withEnding(Text seen) {
        Ending ending = new Ending(evidence.run());
        if (ending.isCrash()) {
            return withError(seen, ending);
        }
        return switch (evidence.run().state()) {
            case TIME_LIMIT -> Text.of("seen.time-limit", seen, evidence.run().millis() / 1000);
            case OUTPUT_LIMIT ->
                Text.of("seen.output-limit", seen, evidence.run().output().bytes() / MEGA);
            case MEMORY_LIMIT -> Text.of("seen.memory-limit", seen);
            case PROCESS_LIMIT -> Text.of("seen.process-limit", seen);
            case EXITED, STOPPED, MISSING, AMBIGUOUS, NOT_BUILT, SNAPSHOT -> seen;
        };
    }

    private Text withError(Text seen, Ending ending) {
        Text crash = Text.of(
                "seen.crash",
                seen,
                evidence.run().exitCode().orElseThrow(),
                Shown.lines(ending.error().stream().toList()));
        return ending.place()
                .map(place -> Text.of(
                        "seen.crash.place" + (place.code().isPresent() ? ".code" : ""),
                        crash,
                        place.file(),
                        place.line(),
                        Shown.some(place.code().stream().toList())))
                .orElse(crash);
    }
}
