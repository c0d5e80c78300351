package io.kafkalab.grader.cli;

import io.kafkalab.grader.options.UsageProblem;
import io.kafkalab.text.Text;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code klab} itself: names its commands. */
@Command(
        name = "klab",
        sortOptions = false,
        versionProvider = VersionSentences.class,
        subcommands = {
            GradeCommand.class,
            CheckCommand.class,
            RejudgeCommand.class,
            InitCommand.class,
            StatementCommand.class,
            LabCommand.class,
            WatchCommand.class,
            HintCommand.class,
            EvidenceCommand.class,
            DoctorCommand.class
        })
final class KlabCommand implements Callable<Integer> {
    @Option(
            names = {"-V", "--version"},
            descriptionKey = "version",
            versionHelp = true)
    private boolean version;

    @Mixin
    private CommonOptions common;

    @Override
    public Integer call() {
        throw new UsageProblem(Text.of("usage.no-command"));
    }
}
