package io.kafkalab.grader.intake;

import java.nio.file.Path;

/**
 * One submission to be graded.
 *
 * @param id how it is named in every report; no other of this command has it, nor one that makes the same file name
 * @param name the student's name, else the id
 * @param source the name of the folder or archive that was handed in; from it {@link MoodleName#of} knows whom Moodle
 *     named, if Moodle did
 * @param path where that is
 */
public record HandIn(String id, String name, String source, Path path) {}
