package io.kafkalab.grader.cli;

import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.diagnosis.Ladder;
import io.kafkalab.grader.hint.Hint;
import io.kafkalab.grader.hint.HintBook;
import io.kafkalab.grader.hint.LastWork;
import io.kafkalab.grader.options.LabOptions;
import io.kafkalab.grader.options.TaskName;
import io.kafkalab.grader.result.ExitCode;
import io.kafkalab.grader.terminal.Page;
import io.kafkalab.text.Catalogue;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code klab hint}: the next hint on a task that did not pass when it was last graded. */
@Command(name = "hint", sortOptions = false)
final class HintCommand implements Callable<Integer> {

    private static final int INDENT = 2;

    private final Invocation invocation;

    @Parameters(paramLabel = "TASK", descriptionKey = "hint-TASK", index = "0")
    private String task;

    @Parameters(paramLabel = "DIR", descriptionKey = "hint-DIR", index = "1", arity = "0..1")
    private Path folder;

    @Option(names = "--restart", descriptionKey = "restart")
    private boolean restart;

    @Mixin
    private CommonOptions common;

    HintCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        Task asked = TaskName.of(task);
        LastWork last =
                LastWork.of(new LabOptions(invocation.environment()).cache(), folder == null ? Path.of(".") : folder);
        HintBook hints = last.hints();
        if (!hints.knows(asked)) {
            say("hinted.nothing", asked.id());
            return ExitCode.NOTHING.code();
        }
        if (restart) {
            hints.restart(asked);
        }
        Optional<Hint> next = hints.next(asked);
        next.ifPresentOrElse(this::show, () -> say("hinted.right", asked.id()));
        last.keep(hints);
        return ExitCode.DONE.code();
    }

    private void show(Hint hint) {
        Catalogue words = invocation.words();
        Page page = new Page(invocation.console().width());
        page.line(invocation.console().ink().bold(words.say("watch.hint", hint.step(), Ladder.STEPS)) + " "
                        + hint.check().id() + " – "
                        + words.say("check." + hint.check().id() + ".title"))
                .paragraph(INDENT, words.say(hint.sentence()))
                .paragraph(0, words.say(hint.isLast() ? "hinted.last" : "hinted.more"));
        invocation.console().out().print(page);
    }

    private void say(String key, String name) {
        invocation.console().out().println(invocation.words().say(key, name));
    }
}
