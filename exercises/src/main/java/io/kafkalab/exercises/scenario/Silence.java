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
    private static final Pattern WORDS =
            Pattern.compile("NoBrokersAvailable|Timeout(Error|Exception)|(?i:timed[ -]out)");

    private Silence() {}

    /** Whether it may have been silence that ended the program. */
    static boolean ended(TaskEvidence evidence) {
        if (!(evidence instanceof ProgramEvidence seen)) {
            return false;
        }
        ProgramRun run = seen.run();
        return run.isCrash()
                && Stream.of(run.errors(), run.output())
                        .anyMatch(words -> WORDS.matcher(words.text()).find());
    }
}
