/**
 * What klab shows in a terminal: to a student late at night, to an instructor with a class.
 *
 * <pre>
 * FlowListener calls --Screen--> Progress --> standard error
 *                          LiveProgress  on a terminal: LiveBar for one submission; LiveBatch (Tally, BatchView, Panel)
 *                          PlainProgress elsewhere      QuietProgress for --quiet
 * SubmissionResult --Screen--> TerminalReport --> standard output
 * Results          --Screen--> BatchSummary (ResultTable, Histogram), Closing --> standard output
 * </pre>
 *
 * <p>Whatever came from a student passes {@link io.kafkalab.grader.observed.Visible} first, and is measured by {@code
 * Columns} afterwards.
 */
package io.kafkalab.grader.terminal;
