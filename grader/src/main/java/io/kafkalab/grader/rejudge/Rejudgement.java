package io.kafkalab.grader.rejudge;

import io.kafkalab.grader.result.RubricLine;
import io.kafkalab.grader.result.SubmissionResult;
import java.math.BigDecimal;
import java.util.List;

/**
 * A class judged again.
 *
 * @param rubric the checks that are worth something else than before, or hidden, or no more
 * @param all every submission, sorted by id
 */
public record Rejudgement(List<RubricChange> rubric, List<Rejudged> all) {

    /**
     * A line of the rubric that is another one.
     *
     * @param before the line of then; null if there was none
     * @param after the line of now; null if there is none
     */
    public record RubricChange(RubricLine before, RubricLine after) {}

    public Rejudgement {
        rubric = List.copyOf(rubric);
        all = List.copyOf(all);
    }

    /** The rows of now. */
    public List<SubmissionResult> results() {
        return all.stream().map(Rejudged::after).toList();
    }

    /** Those whose result is another one. */
    public List<Rejudged> changed() {
        return all.stream().filter(Rejudged::changed).toList();
    }

    /** Those that could not be judged again. */
    public List<Rejudged> kept() {
        return all.stream().filter(each -> each.kept().isPresent()).toList();
    }

    /** How many gained points. */
    public long gained() {
        return all.stream().filter(each -> sign(each) > 0).count();
    }

    /** How many lost points. */
    public long lost() {
        return all.stream().filter(each -> sign(each) < 0).count();
    }

    private static int sign(Rejudged each) {
        return each.gain().map(BigDecimal::signum).orElse(0);
    }
}
