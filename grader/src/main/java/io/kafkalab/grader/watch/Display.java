package io.kafkalab.grader.watch;

import io.kafkalab.exercises.Task;
import io.kafkalab.text.Text;
import java.nio.file.Path;
import java.util.Collection;

/** Shows how the watch goes. Called from one thread. */
interface Display extends AutoCloseable {

    /** Something may have changed. */
    default void show(Board board, View view) {}

    /**
     * A round begins.
     *
     * @param files what was saved; none where it was asked for
     */
    default void begun(Collection<Path> files, Collection<Task> tasks) {}

    /** A task was graded. */
    default void graded(Board board, Task task) {}

    /** Nothing is left to be run. */
    default void over(Board board) {}

    /** Something is to be told. */
    default void told(Text sentence) {}

    @Override
    void close();
}
