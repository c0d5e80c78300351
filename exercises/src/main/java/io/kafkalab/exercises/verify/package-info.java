/**
 * The suites under {@code mvn verify}: a student's project is the submission, run once for each exercise on a lab that is
 * started when the first check asks for it and ended with the test run, or on the one in the background if that is up.
 *
 * <pre>
 * working directory --ProjectEvidence--> evidence of an exercise --suites--> CheckPrinter: a line for each check
 * </pre>
 */
package io.kafkalab.exercises.verify;
