package io.kafkalab.grader.result;

import io.kafkalab.exercises.judge.Verdict;
import io.kafkalab.exercises.rubric.Visibility;
import java.math.BigDecimal;

/**
 * The outcome of one check, in the report's language.
 *
 * @param id the check's id
 * @param task the id of its task
 * @param verdict how it ended
 * @param points what it earned; null for a fault of ours
 * @param maxPoints what it could earn
 * @param message why it did not pass, as one text; null if it passed
 * @param expected of a failed check, what was expected; else null
 * @param seen of a failed check, what was seen; else null
 * @param cause the id of the most likely known cause; null if none fits
 * @param causeSentence that cause as a sentence; null if none fits
 * @param next of a failed check, what to try next; else null
 * @param advice the instructor's own words to whoever did not pass it, from the rubric; else null
 * @param visibility whether its author sees it before the end
 */
public record CheckOutcome(
        String id,
        String task,
        Verdict verdict,
        BigDecimal points,
        BigDecimal maxPoints,
        String message,
        String expected,
        String seen,
        String cause,
        String causeSentence,
        String next,
        String advice,
        Visibility visibility) {}
