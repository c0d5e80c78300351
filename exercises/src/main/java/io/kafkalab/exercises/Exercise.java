package io.kafkalab.exercises;

import java.util.Arrays;
import java.util.List;

/** The statement's exercises. */
public enum Exercise {
    /** Create a topic and place messages on its partitions. */
    ONE(1),
    /** A producer, a consumer and a MongoDB sink over a CSV of road accidents. */
    TWO(2),
    /** The MongoDB source connector in Kafka Connect and its change-stream messages. */
    THREE(3);

    private final int number;

    Exercise(int number) {
        this.number = number;
    }

    /** The number that the statement and the option {@code --exercise} use. */
    public int number() {
        return number;
    }

    /** The tasks of this exercise, in the statement's order. */
    public List<Task> tasks() {
        return Arrays.stream(Task.values())
                .filter(task -> task.exercise() == this)
                .toList();
    }
}
