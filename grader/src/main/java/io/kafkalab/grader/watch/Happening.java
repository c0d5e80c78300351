package io.kafkalab.grader.watch;

import io.kafkalab.exercises.Task;
import io.kafkalab.grader.flow.TaskGraded;
import io.kafkalab.text.Text;
import java.nio.file.Path;
import java.util.Set;

/** Something that the watch has to answer to, from whatever thread. */
sealed interface Happening {

    /**
     * Files were saved.
     *
     * @param files by their paths below the folder that is watched
     */
    record Saved(Set<Path> files) implements Happening {}

    /** A key was pressed. */
    record Pressed(Press press) implements Happening {}

    /** Something is to be told. */
    record Said(Text sentence) implements Happening {}

    /** A task's program is run now. */
    record Started(Round round, Task task) implements Happening {}

    /** A task was graded. */
    record Graded(Round round, TaskGraded graded) implements Happening {}

    /**
     * A round is over.
     *
     * @param trouble why it ended early; null if it did not, or was cancelled
     */
    record Ended(Round round, Text trouble) implements Happening {}
}
