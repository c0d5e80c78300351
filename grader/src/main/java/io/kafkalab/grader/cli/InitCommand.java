package io.kafkalab.grader.cli;

import io.kafkalab.exercises.Task;
import io.kafkalab.grader.options.InitOptions;
import io.kafkalab.grader.result.ExitCode;
import io.kafkalab.grader.starter.KlabArtifacts;
import io.kafkalab.grader.starter.NewFolder;
import io.kafkalab.grader.starter.Starter;
import io.kafkalab.grader.starter.StarterLanguage;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code klab init}: makes a folder for a student to start from. */
@Command(name = "init", sortOptions = false)
final class InitCommand implements Callable<Integer> {

    private final Invocation invocation;

    @Parameters(paramLabel = "DIR", descriptionKey = "init-dir", arity = "0..1")
    private Path folder;

    @Option(names = "--language", descriptionKey = "language", paramLabel = "java|python|shell")
    private String language;

    @Option(names = "--install-only", descriptionKey = "install-only")
    private boolean installOnly;

    @Mixin
    private CommonOptions common;

    InitCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        InitOptions options = InitOptions.resolve(folder, language, installOnly);
        options.starter().ifPresentOrElse(this::make, this::install);
        return ExitCode.DONE.code();
    }

    private void make(InitOptions.Wanted wanted) {
        NewFolder target = NewFolder.at(wanted.folder());
        boolean java = wanted.language() == StarterLanguage.JAVA;
        if (java) {
            install();
        }
        target.write(new Starter(wanted.language(), invocation.words()));
        String programs = Arrays.stream(Task.values())
                .map(wanted.language()::program)
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .collect(Collectors.joining(", "));
        say("init.done", wanted.folder(), programs);
        say(
                java ? "init.next.java" : "init.next",
                wanted.folder(),
                wanted.language().program(Task.TOPIC));
    }

    private void install() {
        say("init.installed", KlabArtifacts.of(invocation.environment()).install());
    }

    private void say(String key, Object... arguments) {
        invocation.console().out().println(invocation.words().say(key, arguments));
    }
}
