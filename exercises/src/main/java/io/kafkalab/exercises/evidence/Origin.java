package io.kafkalab.exercises.evidence;

/**
 * Whose evidence it is.
 *
 * @param id how the submission is named in every report
 * @param name the student's name
 * @param source the name of the folder or archive that was handed in
 */
public record Origin(String id, String name, String source) {}
