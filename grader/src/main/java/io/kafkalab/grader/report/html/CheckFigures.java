package io.kafkalab.grader.report.html;

import io.kafkalab.exercises.judge.Verdict;
import io.kafkalab.grader.result.CheckOutcome;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How a class did in one check. */
final class CheckFigures {

    /** Reasons may quote what a student wrote, so there may be as many as students; the frequent ones come early. */
    private static final int MOST_REASONS = 500;

    private static final int SHOWN_REASONS = 3;

    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private final Map<String, Integer> reasons = new HashMap<>();

    /**
     * Why a check was not passed, and by how many.
     *
     * @param sentence the known cause, or why the check was not reached
     * @param count how many submissions
     */
    record Reason(String sentence, int count) {}

    void add(CheckOutcome check) {
        verdicts.merge(check.verdict(), 1, Integer::sum);
        String reason = check.causeSentence() != null
                ? check.causeSentence()
                : check.verdict() == Verdict.NOT_REACHED ? check.message() : null;
        if (reason != null && (reasons.containsKey(reason) || reasons.size() < MOST_REASONS)) {
            reasons.merge(reason, 1, Integer::sum);
        }
    }

    /** How many submissions have that verdict. */
    int count(Verdict verdict) {
        return verdicts.getOrDefault(verdict, 0);
    }

    /** How many submissions were judged at all. */
    int judged() {
        return count(Verdict.PASSED) + count(Verdict.FAILED) + count(Verdict.NOT_REACHED);
    }

    /** The share of those judged that passed, in percent; 0 if none was judged. */
    int passedPercent() {
        return judged() == 0 ? 0 : Math.round(100f * count(Verdict.PASSED) / judged());
    }

    /** The most frequent reasons, the most frequent first. */
    List<Reason> reasons() {
        return reasons.entrySet().stream()
                .map(entry -> new Reason(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Reason::count).reversed().thenComparing(Reason::sentence))
                .limit(SHOWN_REASONS)
                .toList();
    }
}
