/**
 * What was observed of a task, as tables that every report shows: records by partition and offset, documents, states.
 *
 * <pre>
 * ProgramEvidence --EvidenceTables--> EvidenceTable: title, heads, cells --> package report.html, package terminal
 * what a student's program wrote --Visible--> text that cannot move, hide or recolour anything where it is shown
 * </pre>
 */
package io.kafkalab.grader.observed;
