/**
 * The command line of klab: grades submissions and tells their authors what is right, what is not, and why.
 *
 * <pre>
 * Klab --cli (commands), options (validated)--> flow --> result (one model) --> terminal, report (writers)
 * </pre>
 *
 * <p>Beside grading: {@code starter} makes a folder to begin in, {@code watch} grades on each save, {@code hint} helps,
 * {@code background} says how a lab that stays up is used, {@code rejudge} judges stored evidence again, and {@code doctor}
 * says what this machine can run.
 */
package io.kafkalab.grader;
