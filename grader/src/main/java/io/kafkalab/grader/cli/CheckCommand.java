package io.kafkalab.grader.cli;

import io.kafkalab.exercises.dataset.DatasetFile;
import io.kafkalab.exercises.dataset.PublishedRows;
import io.kafkalab.exercises.evidence.Row;
import io.kafkalab.exercises.rubric.Rubric;
import io.kafkalab.grader.flow.CheckServices;
import io.kafkalab.grader.options.CheckOptions;
import io.kafkalab.grader.options.Display;
import io.kafkalab.grader.options.SandboxChoice;
import io.kafkalab.grader.report.JunitXml;
import io.kafkalab.grader.report.ReportFolder;
import io.kafkalab.grader.report.ResultsJson;
import io.kafkalab.grader.report.SubmissionFiles;
import io.kafkalab.grader.report.html.HtmlReport;
import io.kafkalab.grader.result.ExitCode;
import io.kafkalab.grader.result.LabLabel;
import io.kafkalab.grader.result.Results;
import io.kafkalab.grader.result.Scoring;
import io.kafkalab.grader.terminal.Closing;
import io.kafkalab.grader.terminal.Console;
import io.kafkalab.grader.terminal.Progress;
import io.kafkalab.grader.terminal.TerminalReport;
import io.kafkalab.lab.Lab;
import io.kafkalab.lab.Labs;
import io.kafkalab.text.Catalogue;
import java.util.List;
import java.util.Optional;
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

    @Option(names = "--dataset", descriptionKey = "check-dataset", paramLabel = "FILE")
    private String dataset;

    @Option(names = "--out", descriptionKey = "out", paramLabel = "DIR")
    private String out;

    @Mixin
    private CommonOptions common;

    CheckCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        CheckOptions options = CheckOptions.resolve(
                new CheckOptions.Flags(kafka, mongodb, connect, exercise, dataset, out), invocation.environment());
        Optional<ReportFolder> folder = options.out().map(ReportFolder::open);
        List<Row> rows = options.dataset().map(DatasetFile::rows).orElse(PublishedRows.FIRST);
        Console console = invocation.console();
        Catalogue words = invocation.words();
        Scoring scoring = new Scoring(Rubric.standard().of(options.exercises()), words);
        try (Lab lab = Labs.start(options.lab(), Progress.on(Display.PROGRESS, console, words))) {
            CheckServices.Seen seen = new CheckServices(options.exercises(), rows, scoring).check(lab, kafka);
            LabLabel label = LabLabel.of(lab, SandboxChoice.NONE.label(), List.of(), words);
            console.out().print(TerminalReport.of(seen.result(), words, console.ink(), console.width()));
            console.out().print(new Closing(words).ofCheck(label, seen.unjudged(), console.width()));
            folder.ifPresent(reports -> write(seen, label, scoring, reports));
            return ExitCode.DONE.code();
        }
    }

    private void write(CheckServices.Seen seen, LabLabel label, Scoring scoring, ReportFolder reports) {
        Results results =
                Results.of(invocation.words().language().code(), label, scoring.rubric(), List.of(seen.result()));
        SubmissionFiles.write(seen.result().id(), seen.evidence(), reports);
        JunitXml.write(label, seen.result(), reports);
        ResultsJson.write(results, reports);
        HtmlReport.write(results, reports);
        invocation.console().out().println(invocation.words().say("report.written", reports.root()));
    }
}
