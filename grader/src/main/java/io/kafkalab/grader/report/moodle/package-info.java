/**
 * What goes back to Moodle.
 *
 * <pre>
 * the downloaded worksheet --CsvFile (cells by their bytes)--> Worksheet, WorksheetRow
 * SubmissionResult --Roster (by the name Moodle gave, else by number or name)--> its rows
 * rows, FeedbackText (HTML without hidden checks) --FilledWorksheet--> moodle-worksheet.csv
 * rows, the student's page of package html --FeedbackZip--> moodle-feedback.zip
 * </pre>
 *
 * <p>In the worksheet only the cells of grade and feedback change; every other byte is the teacher's.
 */
package io.kafkalab.grader.report.moodle;
