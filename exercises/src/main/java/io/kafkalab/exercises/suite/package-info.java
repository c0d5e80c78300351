/**
 * One JUnit suite for each exercise, whose test methods are the checks: pure functions of evidence.
 *
 * <p>Under {@code mvn verify} a suite runs the exercise once, on the submission in the working directory, and then judges;
 * in the grader it is given evidence that was collected before.
 *
 * <p>The suites can be extended: a student's project has an empty test class for each, which an editor runs at a click.
 */
package io.kafkalab.exercises.suite;
