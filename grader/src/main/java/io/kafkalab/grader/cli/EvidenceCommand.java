package io.kafkalab.grader.cli;

import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.evidence.ProgramEvidence;
import io.kafkalab.grader.hint.LastWork;
import io.kafkalab.grader.hint.OwnEyes;
import io.kafkalab.grader.observed.EvidenceTable;
import io.kafkalab.grader.observed.EvidenceTables;
import io.kafkalab.grader.options.LabOptions;
import io.kafkalab.grader.options.TaskName;
import io.kafkalab.grader.result.ExitCode;
import io.kafkalab.grader.terminal.Console;
import io.kafkalab.grader.terminal.OutputText;
import io.kafkalab.grader.terminal.Page;
import io.kafkalab.grader.terminal.TableText;
import io.kafkalab.lab.LabListener;
import io.kafkalab.lab.shared.BackgroundLab;
import io.kafkalab.text.Catalogue;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code klab evidence}: what was observed of a task when it was last graded, and how to see it with one's own eyes. */
@Command(name = "evidence", sortOptions = false)
final class EvidenceCommand implements Callable<Integer> {

    private final Invocation invocation;

    @Parameters(paramLabel = "TASK", descriptionKey = "evidence-TASK", index = "0")
    private String task;

    @Parameters(paramLabel = "DIR", descriptionKey = "hint-DIR", index = "1", arity = "0..1")
    private Path folder;

    @Mixin
    private CommonOptions common;

    EvidenceCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        Task asked = TaskName.of(task);
        Console console = invocation.console();
        Catalogue words = invocation.words();
        LastWork last =
                LastWork.of(new LabOptions(invocation.environment()).cache(), folder == null ? Path.of(".") : folder);
        Optional<ProgramEvidence> seen = last.evidence()
                .flatMap(evidence -> evidence.of(asked))
                .filter(ProgramEvidence.class::isInstance)
                .map(ProgramEvidence.class::cast);
        if (seen.isEmpty()) {
            console.out().println(words.say("hinted.nothing", asked.id()));
            return ExitCode.NOTHING.code();
        }
        List<EvidenceTable> tables = new EvidenceTables(words::say, true).of(seen.get());
        if (tables.isEmpty()) {
            console.out().println(words.say("watch.no-evidence"));
        }
        new TableText(words, console.ink(), console.width()).of(tables).forEach(console.out()::println);
        new OutputText(words, console.ink(), console.width())
                .of(seen.get().run())
                .forEach(console.out()::println);
        console.out().print(eyes(asked));
        return ExitCode.DONE.code();
    }

    private Page eyes(Task asked) {
        Page page = new Page(invocation.console().width());
        Optional<OwnEyes> up = new BackgroundLab(new LabOptions(invocation.environment()).cache())
                .state(LabListener.SILENT)
                .map(state -> state.addresses())
                .map(lab -> OwnEyes.at(lab.bootstrapServers(), lab.mongoUri(), lab.connectUrl()));
        page.blank().paragraph(0, invocation.words().say(up.isPresent() ? "evidence.eyes.up" : "evidence.eyes"));
        up.orElseGet(OwnEyes::byVariables)
                .of(asked)
                .forEach(command -> page.line("  " + command.replace("\n", "\n  ")));
        return page;
    }
}
