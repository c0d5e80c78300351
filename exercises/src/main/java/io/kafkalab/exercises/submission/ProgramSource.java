package io.kafkalab.exercises.submission;

import java.nio.file.Path;
import java.util.List;

/** What a submission holds for one task, before anything is built. */
public sealed interface ProgramSource {

    /** A Java main class, by its source file. */
    record JavaMain(Path file) implements ProgramSource {}

    /** A Python script. */
    record PythonScript(Path file) implements ProgramSource {}

    /** A shell script. */
    record ShellScript(Path file) implements ProgramSource {}

    /** A command line named in {@code klab.yaml}, run in the submission's folder by the shell. */
    record CommandLine(String command) implements ProgramSource {}

    /** The configuration of a connector. */
    record ConnectorFile(Path file) implements ProgramSource {}

    /** Nothing was found; these names were looked for. */
    record Missing(List<String> lookedFor) implements ProgramSource {}

    /** Several were found, and klab does not guess. */
    record Ambiguous(List<Path> found) implements ProgramSource {}
}
