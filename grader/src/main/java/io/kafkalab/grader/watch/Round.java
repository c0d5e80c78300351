package io.kafkalab.grader.watch;

import io.kafkalab.exercises.Task;
import io.kafkalab.grader.flow.TaskGraded;
import io.kafkalab.grader.flow.TaskGrading;
import java.util.List;
import java.util.function.Consumer;

/** Some tasks that are graded one after the other, from one state of the work. */
final class Round implements TaskGrading.Listener {

    private final List<Task> tasks;
    private final Consumer<Happening> heard;
    private volatile boolean cancelled;

    Round(List<Task> tasks, Consumer<Happening> heard) {
        this.tasks = List.copyOf(tasks);
        this.heard = heard;
    }

    List<Task> tasks() {
        return tasks;
    }

    /** What comes of it from now on counts for nothing. */
    void cancel() {
        cancelled = true;
    }

    @Override
    public boolean goesOn() {
        return !cancelled;
    }

    @Override
    public void started(Task task) {
        heard.accept(new Happening.Started(this, task));
    }

    @Override
    public void graded(TaskGraded graded) {
        heard.accept(new Happening.Graded(this, graded));
    }
}
