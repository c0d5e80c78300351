package io.kafkalab.grader.cli;

import io.kafkalab.grader.background.LabGuide;
import io.kafkalab.grader.options.Display;
import io.kafkalab.grader.options.LabOptions;
import io.kafkalab.grader.result.ExitCode;
import io.kafkalab.grader.terminal.LabPage;
import io.kafkalab.grader.terminal.Progress;
import io.kafkalab.lab.shared.BackgroundLab;
import io.kafkalab.lab.shared.LabState;
import io.kafkalab.text.Text;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code klab lab status}: whether a lab is up in the background, where, and who uses it. */
@Command(name = "status", sortOptions = false)
final class LabStatusCommand implements Callable<Integer> {

    private final Invocation invocation;

    @Option(names = "--exports", descriptionKey = "exports")
    private boolean exports;

    @Mixin
    private CommonOptions common;

    LabStatusCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        Path cache = new LabOptions(invocation.environment()).cache();
        Optional<LabState> state;
        try (Progress progress = Progress.on(Display.PROGRESS, invocation.console(), invocation.words())) {
            state = new BackgroundLab(cache).state(progress);
        }
        if (state.isEmpty()) {
            // Not among the exports, which a shell reads.
            PrintStream to =
                    exports ? invocation.console().err() : invocation.console().out();
            to.println(invocation.words().say(Text.of("background.none")));
            return ExitCode.NOTHING.code();
        }
        LabGuide guide = LabGuide.to(state.get(), cache, invocation.environment());
        if (exports) {
            guide.exports().forEach(invocation.console().out()::println);
        } else {
            invocation.console().out().print(LabPage.of(guide, invocation.words(), invocation.console()));
        }
        return (guide.isWell() ? ExitCode.DONE : ExitCode.ENVIRONMENT).code();
    }
}
