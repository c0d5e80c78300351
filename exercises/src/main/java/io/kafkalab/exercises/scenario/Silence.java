package io.kafkalab.exercises.scenario;

import io.kafkalab.exercises.evidence.ProgramEvidence;
import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.exercises.evidence.TaskEvidence;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Programs that may have failed since a service did not answer them in time. Some clients wait a second for the first
 * answer, which a starved machine may need, and then give up; or take the broker for one of long ago, and wait for ever.
 * That would cost a right program its points. One that asks at a wrong address says the same, and says it again.
 */
final class Silence {
    /** What clients of Kafka for Python say who have not even learnt with which version of the broker they speak. */
    private static final String NO_ANSWER = "NoBrokersAvailable|UnrecognizedBrokerVersion";

    private static final Pattern WORDS = Pattern.compile(NO_ANSWER);

    /** What librdkafka says, and with it kcat and a client for Python, when no broker answered or the last one left. */
    private static final String NO_BROKER = "Broker transport failure|broker connections are down";

    private static final Pattern WORDS_OF_A_CRASH =
            Pattern.compile(NO_ANSWER + "|" + NO_BROKER + "|Timeout(Error|Exception)|(?i:timed[ -]out)");

    /** How often a program is run in all. */
    private static final int TIMES_AT_MOST = 3;

    /** The same on a busy machine for one that tells of silence, and so does not take long. */
    private static final int TIMES_AT_MOST_WHERE_BUSY = 5;

    private Silence() {}

    /**
     * What a program does, run again for as long as silence may be to blame for it.
     *
     * @param limits those of each run
     * @param first runs it the first time
     * @param again runs it once more
     */
    static TaskEvidence outlast(ScenarioLimits limits, Supplier<TaskEvidence> first, Supplier<TaskEvidence> again) {
        TaskEvidence seen = first.get();
        for (int times = 1; times < timesAtMost(seen, limits); times++) {
            seen = again.get();
        }
        return seen;
    }

    private static int timesAtMost(TaskEvidence evidence, ScenarioLimits limits) {
        if (!(evidence instanceof ProgramEvidence seen)) {
            return 1;
        }
        int ofOneThatHung = hung(seen.run(), limits) ? TIMES_AT_MOST : 1;
        int ofOneThatTells = limits.areStretched() ? TIMES_AT_MOST_WHERE_BUSY : TIMES_AT_MOST;
        return switch (seen.run().state()) {
            case EXITED -> tells(seen.run()) ? ofOneThatTells : ofOneThatHung;
            case TIME_LIMIT, STOPPED -> ofOneThatHung;
            default -> 1;
        };
    }

    /** Whether it took as long as a program may, on a busy machine: a client may give up silently, or go on, after minutes. */
    private static boolean hung(ProgramRun run, ScenarioLimits limits) {
        boolean tookLong = run.millis() >= limits.program().toMillis();
        return limits.areStretched() && (tookLong || run.state() == ProgramRun.State.TIME_LIMIT);
    }

    /** Whether it may have been silence that ended the program, or a thread of it: a crash of that leaves the exit code 0. */
    private static boolean tells(ProgramRun run) {
        Pattern words = run.isCrash() ? WORDS_OF_A_CRASH : WORDS;
        return Stream.of(run.errors(), run.output())
                .anyMatch(written -> words.matcher(written.text()).find());
    }
}
