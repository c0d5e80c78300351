/**
 * The results of a command as one versioned model, in one language: plain data that every report is written from, and the
 * shape of {@code results.json}.
 *
 * <pre>
 * CheckResult (verdicts), Rubric (points), Catalogue (language) --Scoring--> SubmissionResult --> Results --> package report
 * </pre>
 */
package io.kafkalab.grader.result;
