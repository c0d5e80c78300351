package io.kafkalab.grader.flow;

import io.kafkalab.exercises.submission.SubmissionRejected;
import io.kafkalab.grader.intake.HandIn;
import io.kafkalab.grader.result.Scoring;
import io.kafkalab.grader.result.SubmissionResult;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Grades submissions one after the other; one that cannot be graded is a row of its own, never the end of the others. */
public final class GradeAll {

    private final GradeSubmission one;
    private final Scoring scoring;
    private final FlowListener listener;
    private final Consumer<SubmissionResult> done;

    /**
     * @param one grades a submission
     * @param scoring makes the rows of those that cannot be graded
     * @param listener hears how it goes
     * @param done hears of each result as soon as it is there
     */
    GradeAll(GradeSubmission one, Scoring scoring, FlowListener listener, Consumer<SubmissionResult> done) {
        this.one = one;
        this.scoring = scoring;
        this.listener = listener;
        this.done = done;
    }

    /** The results, in the order in which they were handed in. */
    public List<SubmissionResult> grade(List<HandIn> handIns) {
        List<SubmissionResult> results = new ArrayList<>();
        listener.batchStarted(handIns.size(), 1, 0);
        for (HandIn handIn : handIns) {
            SubmissionResult result = gradeOne(handIn);
            listener.submissionEnded(result);
            done.accept(result);
            results.add(result);
        }
        return results;
    }

    private SubmissionResult gradeOne(HandIn handIn) {
        try {
            return one.grade(handIn);
        } catch (SubmissionRejected e) {
            return scoring.reject(handIn.id(), handIn.source(), e.sentence());
        }
    }
}
