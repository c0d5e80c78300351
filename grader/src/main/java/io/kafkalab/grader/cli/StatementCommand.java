package io.kafkalab.grader.cli;

import io.kafkalab.exercises.rubric.Rubric;
import io.kafkalab.exercises.statement.Statement;
import io.kafkalab.grader.options.StatementPart;
import io.kafkalab.grader.result.ExitCode;
import io.kafkalab.grader.terminal.Console;
import io.kafkalab.grader.terminal.MarkdownText;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code klab statement}: shows what is asked, and for how many points. */
@Command(name = "statement", sortOptions = false)
final class StatementCommand implements Callable<Integer> {

    private final Invocation invocation;

    @Parameters(paramLabel = "TASK|EXERCISE", descriptionKey = "statement-part", arity = "0..1")
    private String part;

    @Option(names = "--rubric", descriptionKey = "rubric", paramLabel = "FILE")
    private Path rubric;

    @Option(names = "--markdown", descriptionKey = "markdown")
    private boolean markdown;

    @Mixin
    private CommonOptions common;

    StatementCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        Rubric points = rubric == null ? Rubric.standard() : Rubric.load(rubric);
        String text = StatementPart.of(part).in(new Statement(invocation.words(), points));
        Console console = invocation.console();
        console.out().print(markdown ? text : MarkdownText.of(text, console.ink(), console.width()));
        return ExitCode.DONE.code();
    }
}
