package io.kafkalab.grader.cli;

import io.kafkalab.grader.flow.TearDown;
import io.kafkalab.grader.options.UsageProblem;
import io.kafkalab.grader.options.WatchOptions;
import io.kafkalab.grader.result.ExitCode;
import io.kafkalab.grader.watch.Watch;
import io.kafkalab.text.Text;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code klab watch}: grades one's own work again whenever it is saved. */
@Command(name = "watch", sortOptions = false)
final class WatchCommand implements Callable<Integer> {

    private final Invocation invocation;

    @Parameters(paramLabel = "DIR", descriptionKey = "watch-DIR", arity = "0..1")
    private Path folder;

    @Option(names = "--exercise", descriptionKey = "exercise", paramLabel = "1,2,3")
    private String exercise;

    @Option(names = "--poll", descriptionKey = "poll")
    private boolean polling;

    @Option(names = "--backend", descriptionKey = "backend", paramLabel = "auto|embedded|containers")
    private String backend;

    @Option(names = "--mongod", descriptionKey = "mongod", paramLabel = "FILE")
    private String mongod;

    @Option(names = "--sandbox", descriptionKey = "watch-sandbox", paramLabel = "none|auto|docker|bubblewrap")
    private String sandbox;

    @Mixin
    private CommonOptions common;

    WatchCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        WatchOptions options = WatchOptions.resolve(
                new WatchOptions.Flags(folder, backend, mongod, exercise, sandbox, polling), invocation.environment());
        if (!Files.isDirectory(options.folder())) {
            throw new UsageProblem(Text.of("watch.no-folder", options.folder()));
        }
        try (TearDown tearDown = TearDown.onInterrupt(() -> {})) {
            new Watch(options, invocation.console(), invocation.words()).run(tearDown);
        }
        return ExitCode.DONE.code();
    }
}
