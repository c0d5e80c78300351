package io.kafkalab.grader;

import io.kafkalab.grader.cli.Cli;
import io.kafkalab.grader.terminal.Console;
import java.util.List;
import java.util.Map;

/** The main class that the script {@code klab} starts. */
public final class Klab {
    private Klab() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Map<String, String> environment = System.getenv();
        System.exit(Cli.run(List.of(arguments), environment, Console.ofProcess(environment)));
    }
}
