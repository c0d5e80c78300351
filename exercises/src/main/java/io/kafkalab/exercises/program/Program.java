package io.kafkalab.exercises.program;

import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.text.Text;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What a submission has for one task, after the build. */
public sealed interface Program {

    /** The task that it answers. */
    Task task();

    /**
     * A program that can be started.
     *
     * @param task the task
     * @param command the command and its arguments; relative paths are meant from the working directory
     * @param display the command as a student would type it
     * @param environment what is added to the program's environment, besides the lab's addresses
     * @param files the folder whose files it finds, as copies, in its working directory
     * @param reads the machine's files and folders that it needs besides the system's own: libraries, interpreters
     * @param hints what its author may want to know of how it was made
     */
    record Ready(
            Task task,
            List<String> command,
            String display,
            Map<String, String> environment,
            Path files,
            List<Path> reads,
            List<Text> hints)
            implements Program {
        /** A program about which there is nothing to say. */
        public Ready(
                Task task,
                List<String> command,
                String display,
                Map<String, String> environment,
                Path files,
                List<Path> reads) {
            this(task, command, display, environment, files, reads, List.of());
        }

        public Ready {
            command = List.copyOf(command);
            environment = Map.copyOf(environment);
            reads = List.copyOf(reads);
            hints = List.copyOf(hints);
        }

        /** The same program with something to say about it. */
        public Ready hinted(List<Text> more) {
            return new Ready(task, command, display, environment, files, reads, more);
        }
    }

    /**
     * A connector's configuration, {@code connector.json}, which the grader posts itself.
     *
     * @param task always {@code connector}
     * @param file the file
     */
    record ConnectorFile(Task task, Path file) implements Program {}

    /**
     * There is nothing to run, through the student's doing.
     *
     * @param task the task
     * @param run why, as a run that never started
     */
    record Absent(Task task, ProgramRun run) implements Program {}

    /**
     * It cannot be run here through no fault of the student: Python is not installed, for example.
     *
     * @param task the task
     * @param fault what is missing, and the cure
     */
    record Blocked(Task task, Text fault) implements Program {}
}
