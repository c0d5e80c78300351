/**
 * How a command grades: one submission from end to end, several of them at once, and how everything is taken down.
 *
 * <pre>
 * Flow:            paths --Intake--> HandIns --Resumption--> those left --Batch--> Desk, several at once
 * Desk:            a lab (LabLoan) and a folder of its own --> GradeSubmission --> Filing (its files), then Journal, then
 *                  the lab serves the next
 * GradeSubmission: Stages.open --> lab starts | programs are built --> Attempts (again on a fresh lab where ours failed)
 *                  --> Stages.judge --> Scoring --> SubmissionResult
 * Flow:            Journal --Results (read from disk at each walk)--> reports
 * TaskDesk:        single tasks of one's own work, on a WarmLab, for klab watch
 * TearDown:        programs, labs, journal, temporary folders, at the end or on Ctrl-C
 * </pre>
 *
 * <p>Events go to a {@link io.kafkalab.grader.flow.FlowListener}; nothing here prints.
 */
package io.kafkalab.grader.flow;
