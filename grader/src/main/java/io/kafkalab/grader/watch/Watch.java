package io.kafkalab.grader.watch;

import io.kafkalab.exercises.Exercise;
import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.evidence.Evidence;
import io.kafkalab.exercises.evidence.TaskEvidence;
import io.kafkalab.exercises.rubric.Rubric;
import io.kafkalab.exercises.statement.Statement;
import io.kafkalab.exercises.submission.Submissions;
import io.kafkalab.grader.flow.TaskDesk;
import io.kafkalab.grader.flow.TearDown;
import io.kafkalab.grader.hint.HintBook;
import io.kafkalab.grader.hint.LastWork;
import io.kafkalab.grader.hint.OwnEyes;
import io.kafkalab.grader.options.WatchOptions;
import io.kafkalab.grader.terminal.Console;
import io.kafkalab.grader.terminal.FullScreen;
import io.kafkalab.grader.terminal.Keyboard;
import io.kafkalab.grader.terminal.MarkdownText;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Text;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Watches some work until the end is asked for: the way in for the command. */
public final class Watch {

    private static final long TICK_MILLIS = 200;

    private final WatchOptions options;
    private final Console console;
    private final Catalogue catalogue;
    private final BlockingQueue<Happening> happenings = new LinkedBlockingQueue<>();
    private final HintBook hints;
    private final LastWork last;

    /** @param console where it is shown: on a terminal as a screen with keys, else as lines */
    public Watch(WatchOptions options, Console console, Catalogue catalogue) {
        this.options = options;
        this.console = console;
        this.catalogue = catalogue;
        this.last = LastWork.of(options.lab().cache(), options.folder());
        this.hints = last.hints();
    }

    /**
     * Watches.
     *
     * @param tearDown is given all that must be taken down, now or when klab is interrupted
     */
    public void run(TearDown tearDown) {
        Path folder = options.folder();
        TaskDesk desk = TaskDesk.open(options, catalogue, step -> happenings.add(new Happening.Said(step)), tearDown);
        Rounds rounds = tearDown.add(new Rounds());
        Display display = tearDown.add(display(desk, tearDown));
        Session session = new Session(
                folder,
                () -> Submissions.open(folder, desk.folder()),
                tasks(),
                desk,
                rounds,
                happenings::add,
                display,
                hints,
                this::keep);
        rounds.beforeTheEnd(session::stop);
        tearDown.add(Saves.of(folder, options.polling(), files -> happenings.add(new Happening.Saved(files))));
        session.begin();
        try {
            while (!session.isOver()) {
                Happening next = happenings.poll(TICK_MILLIS, TimeUnit.MILLISECONDS);
                if (next == null) {
                    session.idle();
                } else {
                    session.answer(next);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the watch was interrupted");
        }
    }

    private Display display(TaskDesk desk, TearDown tearDown) {
        if (!console.keys()) {
            return new PlainDisplay(console, catalogue, Clock.systemDefaultZone());
        }
        Words words = new Words(catalogue, console.ink());
        Panes panes = new Panes(
                String.valueOf(options.folder()),
                words,
                hints,
                (task, width) ->
                        MarkdownText.of(new Statement(catalogue, Rubric.standard()).of(task), console.ink(), width),
                () -> desk.addresses()
                        .map(lab -> OwnEyes.at(lab.bootstrapServers(), lab.mongoUri(), lab.connectUrl())));
        tearDown.add(Keyboard.open(
                System.in,
                key -> Press.of(key).ifPresent(press -> happenings.add(new Happening.Pressed(press))),
                () -> happenings.add(new Happening.Pressed(new Press.Quit()))));
        return new LiveDisplay(FullScreen.open(console.out()), panes, words, console);
    }

    private List<Task> tasks() {
        return Arrays.stream(Exercise.values())
                .filter(options.exercises()::contains)
                .flatMap(exercise -> exercise.tasks().stream())
                .toList();
    }

    /** A cache that cannot be written costs the hints of later, and nothing else. */
    private void keep(Board board) {
        List<TaskEvidence> seen = board.tasks().stream()
                .map(task -> board.entry(task).evidence())
                .flatMap(Optional::stream)
                .toList();
        try {
            last.keep(hints);
            last.keep(new Evidence(Evidence.VERSION, 0, seen));
        } catch (UncheckedIOException e) {
            happenings.add(
                    new Happening.Said(Text.of("watch.not-kept", e.getCause().getMessage())));
        }
    }
}
