package io.kafkalab.grader.cli;

import io.kafkalab.grader.options.UsageProblem;
import io.kafkalab.text.Text;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code klab lab}: a lab that stays up in the background. */
@Command(
        name = "lab",
        sortOptions = false,
        subcommands = {LabUpCommand.class, LabDownCommand.class, LabStatusCommand.class})
final class LabCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common;

    @Override
    public Integer call() {
        throw new UsageProblem(Text.of("usage.no-lab-command"));
    }
}
