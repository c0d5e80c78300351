package io.kafkalab.exercises.scenario;

import io.kafkalab.exercises.evidence.ProgramEvidence;
import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.exercises.evidence.TaskEvidence;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Programs that gave up since a service did not answer them in time. Clients wait two seconds, some of them, which a
 * starved machine may need: that would cost a right program its points. One that asks at a wrong address says the same,
 * and says it again.
 */
final class Silence {
    /** What clients of Kafka for Python say who have not even learnt with which version of the broker they speak. */
    private static final String NO_ANSWER = "NoBrokersAvailable|UnrecognizedBrokerVersion";

    private static final Pattern WORDS = Pattern.compile(NO_ANSWER);
    private static final Pattern WORDS_OF_A_CRASH =
            Pattern.compile(NO_ANSWER + "|Timeout(Error|Exception)|(?i:timed[ -]out)");

    private Silence() {}

    /** Whether it may have been silence that ended the program, or a thread of it: a crash of that leaves the exit code 0. */
    static boolean ended(TaskEvidence evidence) {
        if (!(evidence instanceof ProgramEvidence seen) || seen.run().state() != ProgramRun.State.EXITED) {
            return false;
        }
        ProgramRun run = seen.run();
        Pattern words = run.isCrash() ? WORDS_OF_A_CRASH : WORDS;
        return Stream.of(run.errors(), run.output())
                .anyMatch(written -> words.matcher(written.text()).find());
    }
}
