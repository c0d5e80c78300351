package io.kafkalab.grader.rejudge;

import io.kafkalab.grader.rejudge.Rejudgement.RubricChange;
import io.kafkalab.grader.result.RubricLine;
import io.kafkalab.grader.result.Scoring;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Judges all submissions of a report again, on all cores. */
public final class RejudgeAll {

    private final StoredReport stored;
    private final Scoring scoring;
    private final RejudgeOne one;

    /**
     * @param stored the report of before
     * @param scoring points and language of now
     */
    public RejudgeAll(StoredReport stored, Scoring scoring) {
        this.stored = stored;
        this.scoring = scoring;
        this.one = new RejudgeOne(stored.folder(), scoring);
    }

    /** Every submission before and after, in the order of the report. */
    public Rejudgement judge() {
        List<Rejudged> all =
                stored.submissions().parallelStream().map(one::judge).toList();
        return new Rejudgement(rubricChanges(), all);
    }

    private List<RubricChange> rubricChanges() {
        Map<String, RubricLine> then = byCheck(new Scoring(stored.rubric(), scoring.words()).rubric());
        Map<String, RubricLine> now = byCheck(scoring.rubric());
        Set<String> checks = new LinkedHashSet<>(then.keySet());
        checks.addAll(now.keySet());
        return checks.stream()
                .filter(check -> !Objects.equals(then.get(check), now.get(check)))
                .map(check -> new RubricChange(then.get(check), now.get(check)))
                .toList();
    }

    private static Map<String, RubricLine> byCheck(List<RubricLine> lines) {
        Map<String, RubricLine> byCheck = new LinkedHashMap<>();
        lines.forEach(line -> byCheck.put(line.check(), line));
        return byCheck;
    }
}
