package io.kafkalab.grader.batch;

import io.kafkalab.grader.options.UsageProblem;
import io.kafkalab.text.Text;

/** Programs of a whole class do not run with the rights of whoever grades, unless he says that he trusts them. */
public final class SandboxRule {
    private SandboxRule() {}

    /**
     * Holds a grading to the rule.
     *
     * @param held whether programs run in a sandbox
     * @param submissions how many there are
     * @param trusted whether {@code --trust} was given
     * @throws UsageProblem if it breaks the rule
     */
    public static void require(boolean held, int submissions, boolean trusted) {
        if (!held && submissions > 1 && !trusted) {
            throw new UsageProblem(Text.of("batch.untrusted", submissions));
        }
    }
}
