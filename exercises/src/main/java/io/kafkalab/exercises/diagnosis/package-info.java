/**
 * What a failed check tells the student: what was expected, what was seen, the most likely of the known causes, and what
 * to try next.
 *
 * <pre>
 * TaskEvidence --signatures, one class for each task--> Cause --> Finding
 * </pre>
 *
 * <p>Every cause has a signature, a pure function of evidence. A cause never decides a verdict: it only explains one.
 */
package io.kafkalab.exercises.diagnosis;
