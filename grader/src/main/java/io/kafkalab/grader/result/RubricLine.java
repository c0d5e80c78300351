package io.kafkalab.grader.result;

import io.kafkalab.exercises.rubric.Advice;
import io.kafkalab.exercises.rubric.Visibility;
import java.math.BigDecimal;

/**
 * What the rubric of a run says of one check.
 *
 * @param check the check's id
 * @param task the id of its task
 * @param points what it earns
 * @param visibility whether students see how it ended
 * @param message the instructor's own words to whoever does not pass it; null if there are none
 */
public record RubricLine(String check, String task, BigDecimal points, Visibility visibility, Advice message) {}
