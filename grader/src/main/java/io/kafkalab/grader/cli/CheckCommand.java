package io.kafkalab.grader.cli;

import io.kafkalab.exercises.rubric.Rubric;
import io.kafkalab.grader.ExitCode;
import io.kafkalab.grader.flow.CheckServices;
import io.kafkalab.grader.options.CheckOptions;
import io.kafkalab.grader.options.GradeOptions;
import io.kafkalab.grader.result.LabLabel;
import io.kafkalab.grader.result.Scoring;
import io.kafkalab.grader.result.SubmissionResult;
import io.kafkalab.grader.terminal.Closing;
import io.kafkalab.grader.terminal.Console;
import io.kafkalab.grader.terminal.Progress;
import io.kafkalab.grader.terminal.TerminalReport;
import io.kafkalab.lab.Lab;
import io.kafkalab.lab.Labs;
import io.kafkalab.text.Catalogue;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code klab check}: looks at running services, and never writes to them. */
@Command(name = "check", sortOptions = false)
final class CheckCommand implements Callable<Integer> {

    private final Invocation invocation;

    @Option(names = "--kafka", descriptionKey = "kafka", paramLabel = "HOST:PORT", required = true)
    private String kafka;

    @Option(names = "--mongodb", descriptionKey = "mongodb", paramLabel = "URI")
    private String mongodb;

    @Option(names = "--connect", descriptionKey = "connect", paramLabel = "URL")
    private String connect;

    @Option(names = "--exercise", descriptionKey = "exercise", paramLabel = "1,2,3")
    private String exercise;

    @Mixin
    private CommonOptions common;

    CheckCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        CheckOptions options = CheckOptions.resolve(kafka, mongodb, connect, exercise, invocation.environment());
        Console console = invocation.console();
        Catalogue words = invocation.words();
        Scoring scoring = new Scoring(Rubric.standard().of(options.exercises()), words);
        try (Lab lab = Labs.start(options.lab(), Progress.on(console, words))) {
            SubmissionResult seen = new CheckServices(options.exercises(), scoring).check(lab, kafka);
            console.out().print(TerminalReport.of(seen, words, console.ink(), console.width()));
            console.out()
                    .print(new Closing(words)
                            .ofCheck(
                                    LabLabel.of(lab.backend(), lab.versions(), GradeOptions.NO_SANDBOX),
                                    console.width()));
            return ExitCode.DONE.code();
        }
    }
}
