package io.kafkalab.grader.cli;

import io.kafkalab.grader.options.Languages;
import io.kafkalab.grader.options.UsageProblem;
import io.kafkalab.grader.terminal.Console;
import io.kafkalab.grader.terminal.Ink;
import io.kafkalab.text.Catalogue;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Klab's command line: finds the command, runs it, and tells of problems in the user's language. */
public final class Cli {
    private Cli() {}

    /**
     * Runs one command.
     *
     * @return the exit code of the process
     */
    public static int run(List<String> arguments, Map<String, String> environment, Console console) {
        Catalogue words = Catalogue.in(Languages.guess(arguments, environment));
        Problems problems = new Problems(console, words, arguments.contains("--debug"));
        try {
            Languages.resolve(arguments, environment);
        } catch (UsageProblem e) {
            return problems.tell(e);
        }
        Invocation invocation = new Invocation(arguments, environment, console, words);
        return commandLine(invocation, problems).execute(arguments.toArray(String[]::new));
    }

    private static CommandLine commandLine(Invocation invocation, Problems problems) {
        CommandLine line = new CommandLine(new KlabCommand(), new Commands(invocation));
        line.setResourceBundle(new UsageSentences(invocation.words()));
        line.setOut(new PrintWriter(invocation.console().out(), true));
        line.setErr(new PrintWriter(invocation.console().err(), true));
        line.setUsageHelpWidth(invocation.console().width());
        line.setColorScheme(
                CommandLine.Help.defaultColorScheme(invocation.console().ink() == Ink.COLOURED ? Ansi.ON : Ansi.OFF));
        line.setParameterExceptionHandler(problems);
        line.setExecutionExceptionHandler(problems);
        return line;
    }
}
