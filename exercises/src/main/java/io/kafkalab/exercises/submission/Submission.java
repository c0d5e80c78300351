package io.kafkalab.exercises.submission;

import io.kafkalab.exercises.Task;
import java.nio.file.Path;
import java.util.Map;

/**
 * What one student handed in.
 *
 * @param id who, as {@code klab.yaml} says, else the name of the folder or archive
 * @param name the student's name, as {@code klab.yaml} says, else the same as {@code id}
 * @param root the folder, unpacked
 * @param programs what there is for each task; every task has an entry
 */
public record Submission(String id, String name, Path root, Map<Task, ProgramSource> programs) {
    public Submission {
        programs = Map.copyOf(programs);
    }
}
