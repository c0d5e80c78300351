package io.kafkalab.exercises;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One question of an exercise, answered by one program. */
public enum Task {
    TOPIC(Exercise.ONE),
    PRODUCER(Exercise.TWO),
    CONSUMER(Exercise.TWO),
    SINK(Exercise.TWO),
    PLUGINS(Exercise.THREE),
    CONNECTOR(Exercise.THREE),
    INSERT(Exercise.THREE);

    private final Exercise exercise;

    Task(Exercise exercise) {
        this.exercise = exercise;
    }

    /** The exercise that this task is part of. */
    public Exercise exercise() {
        return exercise;
    }

    /** The stable id, also the name of the task's Python or shell program without its extension. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The simple name of the Java main class that answers this task. */
    public String mainClass() {
        return name().charAt(0) + id().substring(1);
    }

    /** The checks over this task, in the order of reports. */
    public List<CheckId> checks() {
        return Arrays.stream(CheckId.values())
                .filter(check -> check.task() == this)
                .toList();
    }

    /** The task of that id, if there is one. */
    public static Optional<Task> of(String id) {
        return Arrays.stream(values()).filter(task -> task.id().equals(id)).findFirst();
    }
}
