/**
 * The gradebook: one row for each submission, for a spreadsheet or for another program.
 *
 * <pre>
 * Results --Gradebook (a row each)--> CsvDialect (separators, decimals) --> gradebook.csv, gradebook-excel.csv
 *                       texts --SafeCell--> what no spreadsheet takes for a formula
 * </pre>
 */
package io.kafkalab.grader.report.gradebook;
