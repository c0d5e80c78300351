/**
 * The suites under {@code mvn verify}: a student's project is the submission, run once for each exercise on a lab that is
 * started when the first check asks for it and ended with the test run.
 *
 * <pre>
 * working directory --ProjectEvidence--> evidence of an exercise --suites--> CheckPrinter: a line for each check
 * </pre>
 */
package io.kafkalab.exercises.verify;
