/**
 * What a student handed in: a folder or an archive of one, in which a program is found for each task, by its name or by
 * {@code klab.yaml}.
 *
 * <pre>
 * folder | archive --Submissions.open--> Submission: who, where, and a ProgramSource for each task
 *                                                           its notebooks: package notebook
 * </pre>
 *
 * <p>Nothing is built or run here.
 */
package io.kafkalab.exercises.submission;
