/**
 * The labs of a command: as many as submissions are graded at once, each for one submission at a time.
 *
 * <pre>
 * LabPool --LabLoan--> a lab, started when first needed --> emptied and looked at --> kept for the next loan
 *                                                                               \--> suspect or worn out: replaced
 * </pre>
 *
 * <p>What is suspect and why is decided here and nowhere else.
 */
package io.kafkalab.grader.pool;
