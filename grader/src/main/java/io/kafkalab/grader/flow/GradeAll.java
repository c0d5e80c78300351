package io.kafkalab.grader.flow;

import io.kafkalab.exercises.submission.SubmissionRejected;
import io.kafkalab.grader.result.Scoring;
import io.kafkalab.grader.result.SubmissionResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Grades submissions one after the other; one that cannot be graded is a row of its own, never the end of the others. */
public final class GradeAll {

    private final GradeSubmission one;
    private final DistinctIds ids;
    private final Scoring scoring;
    private final Consumer<SubmissionResult> done;

    /**
     * @param one grades a submission
     * @param ids keeps ids apart
     * @param scoring makes the rows of those that cannot be graded
     * @param done hears of each result as soon as it is there
     */
    GradeAll(GradeSubmission one, DistinctIds ids, Scoring scoring, Consumer<SubmissionResult> done) {
        this.one = one;
        this.ids = ids;
        this.scoring = scoring;
        this.done = done;
    }

    /** The results, in the order of the paths. */
    public List<SubmissionResult> grade(List<Path> paths) {
        List<SubmissionResult> results = new ArrayList<>();
        for (Path path : paths) {
            SubmissionResult result = gradeOne(path);
            done.accept(result);
            results.add(result);
        }
        return results;
    }

    private SubmissionResult gradeOne(Path path) {
        try {
            return one.grade(path);
        } catch (SubmissionRejected e) {
            return scoring.reject(ids.claim(idOf(path), path), e.sentence());
        }
    }

    private static String idOf(Path path) {
        Path name = path.toAbsolutePath().normalize().getFileName();
        return name == null ? "submission" : name.toString();
    }
}
