/**
 * Judges stored evidence again, by the checks of this klab and the rubric asked for, without a lab.
 *
 * <pre>
 * DIR/results.json --StoredReport--> the rows of before --RejudgeAll--> Rejudged (before, after) for each, in parallel
 * DIR/submissions/ID/evidence.json.gz --RejudgeOne--> verdicts --Scoring--> the row of after
 * Rejudged --Rejudgement--> what changed for whom
 * </pre>
 *
 * <p>A row whose evidence cannot be judged stays as it was: nobody loses a point by our fault. Nothing here writes.
 */
package io.kafkalab.grader.rejudge;
