package io.kafkalab.grader.cli;

import io.kafkalab.exercises.evidence.Evidence;
import io.kafkalab.grader.flow.Flow;
import io.kafkalab.grader.flow.FlowListener;
import io.kafkalab.grader.flow.TearDown;
import io.kafkalab.grader.options.GradeOptions;
import io.kafkalab.grader.report.JunitXml;
import io.kafkalab.grader.report.ReportChoices;
import io.kafkalab.grader.report.ReportFolder;
import io.kafkalab.grader.report.Reports;
import io.kafkalab.grader.report.SubmissionFiles;
import io.kafkalab.grader.result.LabLabel;
import io.kafkalab.grader.result.Results;
import io.kafkalab.grader.result.RubricLine;
import io.kafkalab.grader.result.SubmissionResult;
import io.kafkalab.grader.terminal.Closing;
import io.kafkalab.grader.terminal.Console;
import io.kafkalab.grader.terminal.Progress;
import io.kafkalab.grader.terminal.TerminalReport;
import java.util.List;
import java.util.Optional;

/** One run of {@code klab grade}: shows each result as soon as it is there, and writes the reports. */
final class GradeRun {

    private final Invocation call;
    private final Console console;
    private final GradeOptions options;
    private final Optional<ReportFolder> folder;

    GradeRun(Invocation call, GradeOptions options) {
        this.call = call;
        this.console = call.console();
        this.options = options;
        this.folder = options.out().map(ReportFolder::open);
        folder.ifPresent(reports -> new Reports(ReportChoices.of(options)).begin(call.words(), reports));
    }

    /** The results of all submissions, shown and written. */
    List<SubmissionResult> run() {
        FlowListener progress = Progress.on(console, call.words());
        List<SubmissionResult> graded;
        Optional<LabLabel> lab;
        List<RubricLine> rubric;
        try (TearDown tearDown = TearDown.onInterrupt(this::interrupted)) {
            Flow flow = Flow.open(options, call.words(), progress, this::archive, this::show, tearDown);
            graded = flow.grade(options.paths());
            lab = flow.label();
            rubric = flow.rubric();
        }
        Results results = Results.of(call.words().language().code(), lab.orElse(null), rubric, graded);
        folder.ifPresent(reports -> {
            results.submissions().forEach(each -> JunitXml.write(results.lab(), each, reports));
            new Reports(ReportChoices.of(options)).write(results, reports);
        });
        console.out().print(new Closing(call.words()).of(results, call.withoutSeed(), console.width()));
        options.out().ifPresent(out -> console.out().println(call.words().say("report.written", out)));
        return graded;
    }

    private void show(SubmissionResult result) {
        console.out().print(TerminalReport.of(result, call.words(), console.ink(), console.width()));
    }

    private void archive(String id, Evidence evidence) {
        folder.ifPresent(reports -> SubmissionFiles.write(id, evidence, reports));
    }

    private void interrupted() {
        console.err().println("\n" + call.words().say("grade.interrupted"));
    }
}
