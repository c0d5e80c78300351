/**
 * The command line of klab: grades submissions and tells their authors what is right, what is not, and why.
 *
 * <pre>
 * Klab --cli (commands), options (validated)--> flow --> result (one model) --> terminal, report (writers)
 * </pre>
 *
 * <p>The package {@code doctor} says what this machine can run.
 */
package io.kafkalab.grader;
