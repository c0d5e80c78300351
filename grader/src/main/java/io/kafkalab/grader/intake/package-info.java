/**
 * What was handed in: the paths of a command line become submissions, each with an id of its own, before any is graded.
 *
 * <pre>
 * PATH... --Intake--> HandIn (id, name, where) for each submission
 * </pre>
 *
 * <p>Ids depend on what was handed in alone, never on the order of grading or on how many are graded at once.
 */
package io.kafkalab.grader.intake;
