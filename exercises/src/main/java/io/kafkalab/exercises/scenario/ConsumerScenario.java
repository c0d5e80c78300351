package io.kafkalab.exercises.scenario;

import io.kafkalab.exercises.evidence.ConsumerEvidence;
import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.exercises.program.Program;

/**
 * Question 2.2: both partitions hold messages; the program starts; once it has shown that it reads and that it waits for
 * more, more are sent on both. See {@link Conversation}.
 */
record ConsumerScenario(Stage stage) implements Scenario {

    /** How often a program is run in all whose end may have been near when the new messages came. */
    private static final int TIMES_AT_MOST = 3;

    @Override
    public ConsumerEvidence observe(Program.Ready program) {
        ConsumerEvidence seen = new Conversation(stage).with(program);
        for (int times = 1; times < TIMES_AT_MOST && isLuck(seen); times++) {
            stage.lab().reset();
            seen = new Conversation(stage).with(program);
        }
        return seen;
    }

    /**
     * Whether it is luck which messages it printed, since it ended by itself: either as the new ones came, since one that
     * looks for the end of the topic finds it late on a slow machine, or before any came to it, since that was too slow.
     */
    private boolean isLuck(ConsumerEvidence seen) {
        boolean isStarved = stage.limits().areStretched() && Conversation.countPrinted(seen.run(), seen.before()) == 0;
        return seen.run().state() == ProgramRun.State.EXITED
                && !seen.run().isCrash()
                && (!seen.live().isEmpty() || isStarved);
    }
}
