/**
 * How one submission is graded from end to end, and how everything is taken down.
 *
 * <pre>
 * GradeSubmission: Stages.open --> lab starts (LabKeeper) | programs are built --> Attempts (again on a fresh lab
 *                  where ours failed) --> Stages.judge --> Scoring --> SubmissionResult
 * GradeAll:        submissions one after the other --> Results
 * TearDown:        programs, lab, temporary folders, at the end or on Ctrl-C
 * </pre>
 *
 * <p>Events go to a {@link io.kafkalab.grader.flow.FlowListener}; nothing here prints.
 */
package io.kafkalab.grader.flow;
