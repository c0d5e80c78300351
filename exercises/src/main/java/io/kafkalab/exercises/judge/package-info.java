/**
 * From evidence to verdicts: runs the suites over evidence by the JUnit Platform and says of every expected check how it
 * ended.
 *
 * <pre>
 * Evidence --Judge--> JUnit suites (package suite) --> CheckResult for each expected check: verdict, finding
 * </pre>
 *
 * <p>What is expected comes from the list of checks, never from what happened to run: a check that reported nothing is
 * our fault, not a pass.
 */
package io.kafkalab.exercises.judge;
