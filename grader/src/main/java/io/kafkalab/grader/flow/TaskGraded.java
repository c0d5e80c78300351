package io.kafkalab.grader.flow;

import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.evidence.TaskEvidence;
import io.kafkalab.grader.result.SubmissionResult;

/**
 * One task, graded on its own.
 *
 * @param task the task
 * @param result its checks and its program, and of no other task
 * @param evidence what its program did
 */
public record TaskGraded(Task task, SubmissionResult result, TaskEvidence evidence) {}
