package io.kafkalab.grader.report.moodle;

/**
 * One cell of a CSV file.
 *
 * @param start where it starts in the file's bytes, its quotes included
 * @param end where it ends there
 * @param text what it says, without quotes
 */
record CsvCell(int start, int end, String text) {}
