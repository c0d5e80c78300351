/**
 * A program of ours that runs once, in a process of its own, on the class path of students' Java programs: what it loads
 * goes into the shared class-data archive that makes theirs start quickly.
 *
 * <pre>
 * java -XX:ArchiveClassesAtExit=... Trainer JAR... --> archive in klab's cache
 * </pre>
 *
 * <p>Packed into a jar of its own beside the libraries; nothing else of klab may refer to it.
 */
package io.kafkalab.exercises.program.trainer;
