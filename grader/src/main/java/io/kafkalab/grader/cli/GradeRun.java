package io.kafkalab.grader.cli;

import io.kafkalab.grader.flow.Flow;
import io.kafkalab.grader.flow.TearDown;
import io.kafkalab.grader.options.Display;
import io.kafkalab.grader.options.GradeOptions;
import io.kafkalab.grader.report.ReportFolder;
import io.kafkalab.grader.report.ReportNotWritten;
import io.kafkalab.grader.report.all.ReportChoices;
import io.kafkalab.grader.report.all.Reports;
import io.kafkalab.grader.report.github.GithubStep;
import io.kafkalab.grader.result.ExitCode;
import io.kafkalab.grader.result.Results;
import io.kafkalab.text.Text;
import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/** One run of {@code klab grade}: shows how it goes and what came of it, and writes the reports. */
final class GradeRun {

    private final Invocation call;
    private final GradeOptions options;
    private final Optional<ReportFolder> folder;
    private final Reports reports;
    private final Shown shown;
    private final LastGraded last;
    private volatile Flow flow;

    GradeRun(Invocation call, GradeOptions options) {
        this.call = call;
        this.options = options;
        this.folder = options.out().map(ReportFolder::open);
        this.last = new LastGraded(new FiledReports(folder));
        this.reports = new Reports(ReportChoices.of(options), this::tell);
        this.shown = new Shown(options, call);
    }

    /** The exit code, once all submissions are graded and all is shown and written. */
    ExitCode run() {
        try (GithubStep github = GithubStep.begin(options.formats(), call.environment(), commands())) {
            return graded(github);
        } catch (CancellationException e) {
            // Ctrl-C: whoever takes everything down has said so.
            throw e;
        } catch (RuntimeException e) {
            shown.failed();
            throw e;
        }
    }

    private ExitCode graded(GithubStep github) {
        try (TearDown tearDown = TearDown.onInterrupt(this::interrupted)) {
            flow = Flow.open(options, call.words(), shown.listener(), last, tearDown);
            folder.ifPresent(into -> reports.begin(call.words(), into));
            Results results = flow.grade(options.paths());
            folder.ifPresent(into -> reports.write(results, into));
            flow.finish();
            last.keep(options);
            ExitCode code = ExitCode.of(results.submissions(), options.failUnder());
            shown.done(results, code);
            github.tell(results, options.paths());
            return code;
        }
    }

    /** Where a CI server listens for commands: it hears both streams, and one of them may be for a program. */
    private PrintStream commands() {
        return options.display() == Display.EVENTS
                ? call.console().err()
                : call.console().out();
    }

    private void tell(Text notice) {
        shown.listener().step(notice);
    }

    /** Ctrl-C: what is done stays, with its reports. */
    private void interrupted() {
        shown.interrupted();
        Flow open = flow;
        if (open != null) {
            open.stop();
            folder.ifPresent(into -> keep(open.results(), into));
        }
    }

    private void keep(Results done, ReportFolder into) {
        try {
            reports.write(done, into);
        } catch (ReportNotWritten e) {
            shown.tell(e.sentence());
        }
        shown.tell(Text.of("grade.interrupted.resume", into.root()));
    }
}
