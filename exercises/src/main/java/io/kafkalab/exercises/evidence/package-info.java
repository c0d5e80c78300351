/**
 * Everything observed while the programs of a submission ran: plain data, written to disk and read back unchanged.
 *
 * <p>One {@link io.kafkalab.exercises.evidence.TaskEvidence} for each task; together they are the
 * {@link io.kafkalab.exercises.evidence.Evidence} of a submission. Nothing here judges, and nothing here is in any
 * language but that of the student's own output.
 */
package io.kafkalab.exercises.evidence;
