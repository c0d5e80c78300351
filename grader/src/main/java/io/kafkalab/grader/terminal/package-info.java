/**
 * What klab shows in a terminal, read by a student late at night: progress while it grades, then the report.
 *
 * <pre>
 * FlowListener events --LiveProgress | PlainProgress--> standard error
 * SubmissionResult --TerminalReport--> lines --> standard output        Results --Closing--> the lab and the seed
 * </pre>
 *
 * <p>Whatever came from a student's program passes {@link io.kafkalab.grader.terminal.Visible} first.
 */
package io.kafkalab.grader.terminal;
