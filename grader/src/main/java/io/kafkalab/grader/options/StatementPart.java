package io.kafkalab.grader.options;

import io.kafkalab.exercises.Exercise;
import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.statement.Statement;
import io.kafkalab.text.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The part of the statement that is asked for: all, an exercise, or a task. */
public sealed interface StatementPart {

    /** This part of a statement, in Markdown. */
    String in(Statement statement);

    /** All of it. */
    record Whole() implements StatementPart {
        @Override
        public String in(Statement statement) {
            return statement.whole();
        }
    }

    /** An exercise. */
    record OfExercise(Exercise exercise) implements StatementPart {
        @Override
        public String in(Statement statement) {
            return statement.of(exercise);
        }
    }

    /** A task. */
    record OfTask(Task task) implements StatementPart {
        @Override
        public String in(Statement statement) {
            return statement.of(task);
        }
    }

    /**
     * The part of that name.
     *
     * @param name the id of a task or the number of an exercise; null for all
     * @throws UsageProblem if it is neither
     */
    static StatementPart of(String name) {
        if (name == null) {
            return new Whole();
        }
        Optional<StatementPart> task = Task.of(name).map(OfTask::new);
        return task.or(() -> Arrays.stream(Exercise.values())
                        .filter(exercise -> String.valueOf(exercise.number()).equals(name))
                        .<StatementPart>map(OfExercise::new)
                        .findFirst())
                .orElseThrow(() -> new UsageProblem(Text.of("usage.statement", name, String.join(", ", names()))));
    }

    private static List<String> names() {
        Stream<String> exercises = Arrays.stream(Exercise.values()).map(exercise -> String.valueOf(exercise.number()));
        Stream<String> tasks = Arrays.stream(Task.values()).map(Task::id);
        return Stream.concat(exercises, tasks).toList();
    }
}
