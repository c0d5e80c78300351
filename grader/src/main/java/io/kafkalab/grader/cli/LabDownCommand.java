package io.kafkalab.grader.cli;

import io.kafkalab.grader.options.Display;
import io.kafkalab.grader.options.LabOptions;
import io.kafkalab.grader.result.ExitCode;
import io.kafkalab.grader.terminal.Progress;
import io.kafkalab.lab.shared.BackgroundLab;
import io.kafkalab.text.Text;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code klab lab down}: ends the lab in the background. */
@Command(name = "down", sortOptions = false)
final class LabDownCommand implements Callable<Integer> {

    private final Invocation invocation;

    @Mixin
    private CommonOptions common;

    LabDownCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        BackgroundLab background = new BackgroundLab(new LabOptions(invocation.environment()).cache());
        boolean down;
        try (Progress progress = Progress.on(Display.PROGRESS, invocation.console(), invocation.words())) {
            down = background.down(progress);
        }
        Text sentence = Text.of(down ? "background.down" : "background.down.none");
        invocation.console().out().println(invocation.words().say(sentence));
        return ExitCode.DONE.code();
    }
}
