package io.kafkalab.grader.cli;

import io.kafkalab.exercises.program.Toolchain;
import io.kafkalab.exercises.program.build.ConsoleTools;
import io.kafkalab.grader.background.LabGuide;
import io.kafkalab.grader.options.Display;
import io.kafkalab.grader.options.LabUpOptions;
import io.kafkalab.grader.result.ExitCode;
import io.kafkalab.grader.terminal.LabPage;
import io.kafkalab.grader.terminal.Progress;
import io.kafkalab.lab.shared.BackgroundLab;
import io.kafkalab.lab.shared.LabState;
import io.kafkalab.text.Text;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code klab lab up}: brings a lab up that stays in the background, and says how to use it. */
@Command(name = "up", sortOptions = false)
final class LabUpCommand implements Callable<Integer> {

    private final Invocation invocation;

    @Option(names = "--backend", descriptionKey = "backend", paramLabel = "auto|embedded|containers")
    private String backend;

    @Option(names = "--mongod", descriptionKey = "mongod", paramLabel = "FILE")
    private String mongod;

    @Option(names = "--idle", descriptionKey = "idle", paramLabel = "TIME")
    private String idle;

    @Option(names = "--ui", descriptionKey = "ui")
    private boolean ui;

    @Mixin
    private CommonOptions common;

    LabUpCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        LabUpOptions options =
                LabUpOptions.resolve(new LabUpOptions.Flags(backend, mongod, idle, ui), invocation.environment());
        BackgroundLab background = new BackgroundLab(options.lab().cache());
        Optional<LabState> already;
        LabState state;
        try (Progress progress = Progress.on(Display.PROGRESS, invocation.console(), invocation.words())) {
            already = background.state(progress);
            state = already.orElseGet(() -> background.up(
                    options.lab(), options.idle(), invocation.words().language(), options.ui(), progress));
        }
        already.ifPresent(known -> say(Text.of(
                options.ui().isPresent() && known.ui().isEmpty() ? "background.already.ui" : "background.already")));
        if (LabGuide.needsTools(invocation.environment())) {
            Path cache = options.lab().cache();
            ConsoleTools.make(Toolchain.ofThisMachine(cache), LabGuide.tools(cache));
        }
        LabGuide guide = LabGuide.to(state, options.lab().cache(), invocation.environment());
        invocation.console().out().print(LabPage.of(guide, invocation.words(), invocation.console()));
        return ExitCode.DONE.code();
    }

    private void say(Text sentence) {
        invocation.console().out().println(invocation.words().say(sentence));
    }
}
