/**
 * The HTML report: pages that need nothing but a browser, from a disk or a server, and ask for nothing else.
 *
 * <pre>
 * Results --HtmlReport--> ClassFigures (one walk), RowsJson (another) --IndexView, index.jte--> index.html
 * SubmissionResult, Evidence --SubmissionPage: for whom?--> SubmissionView, TaskView, Timeline --submission.jte--> report.html
 * Templates: a view and its template (src/main/jte) --PageOutput: escapes, and makes visible--> a file
 * </pre>
 *
 * <p>Views hold what a template shows, in the report's language; a template holds no logic. Everything that a student
 * wrote passes {@link io.kafkalab.grader.report.html.PageOutput} or {@link io.kafkalab.grader.report.html.SafeJson}, and
 * the policy of each page lets nothing run but its own script.
 */
package io.kafkalab.grader.report.html;
