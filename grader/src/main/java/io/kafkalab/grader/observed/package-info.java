/**
 * What was observed of a task, as tables that every report shows: records by partition and offset, documents, states.
 *
 * <pre>
 * ProgramEvidence --EvidenceTables--> EvidenceTable: title, heads, cells --> package report.html, package terminal
 * </pre>
 */
package io.kafkalab.grader.observed;
