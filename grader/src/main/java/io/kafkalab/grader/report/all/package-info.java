/**
 * All the reports of a command: which ones were asked for, and in which order they are written.
 *
 * <pre>
 * options --ReportChoices--> Reports: each Report in its turn --> files of ReportFolder
 * </pre>
 */
package io.kafkalab.grader.report.all;
