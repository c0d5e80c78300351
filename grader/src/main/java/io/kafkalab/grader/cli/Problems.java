package io.kafkalab.grader.cli;

import io.kafkalab.exercises.dataset.DatasetRejected;
import io.kafkalab.exercises.rubric.RubricRejected;
import io.kafkalab.exercises.submission.SubmissionRejected;
import io.kafkalab.grader.options.UsageProblem;
import io.kafkalab.grader.rejudge.NotRejudgeable;
import io.kafkalab.grader.result.ExitCode;
import io.kafkalab.grader.terminal.Console;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.FileTrouble;
import io.kafkalab.text.Problem;
import io.kafkalab.text.Text;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells of whatever stops a command: one sentence, the exit code, and with {@code --debug} the stack trace. */
final class Problems implements CommandLine.IParameterExceptionHandler, CommandLine.IExecutionExceptionHandler {

    /** Said already, by whoever takes everything down; the process ends with it anyway. */
    private static final int INTERRUPTED = 130;

    private static final Pattern PATH = Pattern.compile("(?<=\\s|^)([A-Za-z]:)?[/\\\\]\\S.*");

    /** What is no fault of the environment. */
    private static final Map<Class<?>, ExitCode> CODES = Map.of(
            UsageProblem.class, ExitCode.USAGE,
            RubricRejected.class, ExitCode.USAGE,
            DatasetRejected.class, ExitCode.USAGE,
            NotRejudgeable.class, ExitCode.NOTHING,
            SubmissionRejected.class, ExitCode.NOTHING);

    private final Console console;
    private final Catalogue words;
    private final boolean debug;

    Problems(Console console, Catalogue words, boolean debug) {
        this.console = console;
        this.words = words;
        this.debug = debug;
    }

    /** The command line cannot be parsed. */
    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        return tell(sentence(e), e, ExitCode.USAGE, Text.of("usage.help", command));
    }

    /** A command failed while it ran. */
    @Override
    public int handleExecutionException(Exception e, CommandLine commandLine, CommandLine.ParseResult result) {
        return tell(e);
    }

    /** Something failed, in a command or before one was found. */
    int tell(Exception e) {
        if (e instanceof CancellationException) {
            return INTERRUPTED;
        } else if (e instanceof Problem problem) {
            return tell(problem.sentence(), e, CODES.getOrDefault(e.getClass(), ExitCode.ENVIRONMENT));
        }
        if (e instanceof UncheckedIOException io) {
            return tell(Text.of("problem.file", where(io), FileTrouble.of(io.getCause())), e, ExitCode.ENVIRONMENT);
        }
        return tell(Text.of(debug ? "problem.unexpected" : "problem.unexpected.debug", e), e, ExitCode.ENVIRONMENT);
    }

    /** The file, as far as the problem names one. */
    private static String where(UncheckedIOException e) {
        Matcher path = PATH.matcher(String.valueOf(e.getMessage()));
        return path.find() ? path.group() : String.valueOf(e.getMessage());
    }

    private int tell(Text sentence, Exception e, ExitCode code, Text... more) {
        console.err().println("klab: " + words.say(sentence));
        for (Text further : more) {
            console.err().println("klab: " + words.say(further));
        }
        if (debug) {
            e.printStackTrace(console.err());
        }
        return code.code();
    }

    private static Text sentence(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        } else if (e instanceof MissingParameterException missing) {
            return Text.of("usage.missing", names(missing.getMissing()));
        } else if (e instanceof OverwrittenOptionException overwritten) {
            return Text.of("usage.twice", names(List.of(overwritten.getOverwritten())));
        }
        return Text.of("usage.other", e.getMessage());
    }

    private static Text unmatched(UnmatchedArgumentException e) {
        String given = e.getUnmatched().get(0);
        String key = e.isUnknownOption() ? "usage.unknown-option" : "usage.unknown-word";
        List<String> near = e.getSuggestions();
        return near.isEmpty()
                ? Text.of(key, given)
                : Text.of("usage.nearest", Text.of(key, given), String.join(", ", near));
    }

    private static String names(List<ArgSpec> arguments) {
        return String.join(
                ", ",
                arguments.stream()
                        .map(argument ->
                                argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel())
                        .toList());
    }
}
