package io.kafkalab.grader.cli;

import io.kafkalab.exercises.rubric.Rubric;
import io.kafkalab.grader.options.Languages;
import io.kafkalab.grader.options.RejudgeOptions;
import io.kafkalab.grader.options.ReportFormat;
import io.kafkalab.grader.rejudge.FormerJournal;
import io.kafkalab.grader.rejudge.RejudgeAll;
import io.kafkalab.grader.rejudge.Rejudgement;
import io.kafkalab.grader.rejudge.StoredReport;
import io.kafkalab.grader.report.Drafts;
import io.kafkalab.grader.report.JunitXml;
import io.kafkalab.grader.report.ReportFolder;
import io.kafkalab.grader.report.SubmissionFiles;
import io.kafkalab.grader.report.all.ReportChoices;
import io.kafkalab.grader.report.all.Reports;
import io.kafkalab.grader.result.ExitCode;
import io.kafkalab.grader.result.Results;
import io.kafkalab.grader.result.Scoring;
import io.kafkalab.grader.terminal.ChangesReport;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code klab rejudge}: judges stored evidence again, without a lab, and says what changed for whom. */
@Command(name = "rejudge", sortOptions = false)
final class RejudgeCommand implements Callable<Integer> {

    private final Invocation invocation;

    @Parameters(paramLabel = "DIR", descriptionKey = "DIR", arity = "1")
    private Path folder;

    @Option(names = "--rubric", descriptionKey = "rejudge-rubric", paramLabel = "FILE")
    private String rubric;

    @Option(names = "--out", descriptionKey = "rejudge-out", paramLabel = "DIR")
    private String out;

    @Option(names = "--format", descriptionKey = "format", paramLabel = "gradescope,github,classroom")
    private String format;

    @Option(names = "--moodle-worksheet", descriptionKey = "moodle-worksheet", paramLabel = "FILE")
    private String moodleWorksheet;

    @Mixin
    private CommonOptions common;

    RejudgeCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        RejudgeOptions options =
                RejudgeOptions.resolve(new RejudgeOptions.Flags(folder, rubric, out, format, moodleWorksheet));
        Rejudgement rejudgement;
        try (FormerJournal journal =
                FormerJournal.open(options.folder(), options.out().isPresent())) {
            StoredReport stored = StoredReport.open(options.folder());
            Scoring scoring = scoring(options, stored);
            rejudgement = new RejudgeAll(stored, scoring).judge();
            write(options, stored, scoring, rejudgement);
            if (options.out().isEmpty()) {
                journal.forget();
            }
            tell(rejudgement, options.out().orElse(options.folder()), scoring.words());
        }
        return (rejudgement.kept().isEmpty() ? ExitCode.DONE : ExitCode.ENVIRONMENT).code();
    }

    private Scoring scoring(RejudgeOptions options, StoredReport stored) {
        Rubric now = options.rubric().map(Rubric::load).orElseGet(stored::rubric);
        return new Scoring(now.of(stored.exercises()), words(stored));
    }

    /** The reports keep their language unless another one is asked for. */
    private Catalogue words(StoredReport stored) {
        if (Languages.isGiven(invocation.arguments(), invocation.environment())) {
            return invocation.words();
        }
        return Arrays.stream(Language.values())
                .filter(language -> language.code().equals(stored.language()))
                .findFirst()
                .map(Catalogue::in)
                .orElse(invocation.words());
    }

    /** What was written for other systems before is written again. */
    private static ReportChoices choices(RejudgeOptions options, StoredReport stored) {
        Set<ReportFormat> formats = new HashSet<>(options.formats());
        formats.addAll(stored.formats());
        return new ReportChoices(formats, options.moodleWorksheet());
    }

    private static void write(RejudgeOptions options, StoredReport stored, Scoring scoring, Rejudgement rejudgement) {
        Results results = Results.of(
                scoring.words().language().code(), stored.lab().orElse(null), scoring.rubric(), rejudgement.results());
        ReportFolder target = ReportFolder.open(options.out().orElse(options.folder()));
        results.stream().forEach(each -> SubmissionFiles.copy(each.id(), stored.folder(), target));
        try (Drafts drafts = new Drafts()) {
            ReportFolder together = target.in(drafts);
            results.stream().parallel().forEach(each -> JunitXml.write(results.lab(), each, together));
            new Reports(choices(options, stored)).write(results, together);
            drafts.keep();
        }
    }

    private void tell(Rejudgement rejudgement, Path written, Catalogue words) {
        var console = invocation.console();
        console.out().print(ChangesReport.of(rejudgement, words, console.width()));
        console.out().println(words.say("report.written", written));
    }
}
