package io.kafkalab.grader.flow;

import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.submission.Submission;
import io.kafkalab.lab.LabAddresses;
import java.util.Collection;
import java.util.Optional;

/** Grades single tasks, again and again. */
public interface TaskGrading {

    /** Hears how a round goes; called from the thread of the round. */
    interface Listener {
        /** Whether the round goes on; once it does not, it never does again. */
        boolean goesOn();

        /** A task's program is about to be run. */
        void started(Task task);

        /** A task has been graded. */
        void graded(TaskGraded graded);
    }

    /** Says that a round is near, so that it finds everything ready. Any thread may call this. */
    void expect();

    /**
     * Builds and grades some tasks, each on its own, in the order given. For one thread.
     *
     * @throws java.util.concurrent.CancellationException if the round does not go on: what was not heard of as graded was
     *     not
     */
    void grade(Submission work, Collection<Task> tasks, Listener listener);

    /** Ends the program that runs, if one does. Any thread may call this. */
    void endProgram();

    /** Where the lab answers; empty while it is not ready. */
    Optional<LabAddresses> addresses();
}
