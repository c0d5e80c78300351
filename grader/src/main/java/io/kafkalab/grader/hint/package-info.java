/**
 * Help for whoever wants to understand why a check did not pass: hints asked for one at a time, and commands to look with
 * one's own eyes.
 *
 * <pre>
 * CheckOutcome --HintBook: which hints were given--> Hint          OwnEyes: Task --> kcat, mongosh, curl
 * LastWork: hints and evidence of the last grading, kept in klab's cache between commands
 * </pre>
 */
package io.kafkalab.grader.hint;
