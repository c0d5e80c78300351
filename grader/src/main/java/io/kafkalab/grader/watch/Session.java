package io.kafkalab.grader.watch;

import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.submission.Submission;
import io.kafkalab.exercises.submission.SubmissionRejected;
import io.kafkalab.grader.flow.TaskGrading;
import io.kafkalab.grader.hint.HintBook;
import io.kafkalab.text.FileTrouble;
import io.kafkalab.text.Text;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The watch itself: answers to whatever happens, on one thread; rounds run on another. */
final class Session {

    private final Path folder;
    private final Supplier<Submission> open;
    private final TaskGrading grading;
    private final Executor rounds;
    private final Consumer<Happening> post;
    private final Display display;
    private final HintBook hints;
    private final Consumer<Board> keep;
    private final Board board;
    private final Set<Task> wanted = new LinkedHashSet<>();
    private Collection<Path> saved = List.of();
    private View view;
    private Optional<Submission> work = Optional.empty();
    private Uses uses = Uses.NONE;
    private volatile Round current;
    private boolean chosen;
    private boolean over;

    /**
     * @param folder the folder that is watched
     * @param open reads the work
     * @param tasks those that are watched
     * @param grading grades them
     * @param rounds where rounds run, one at a time
     * @param post takes what happens, from any thread; it comes back by {@link #answer}
     * @param display shows it
     * @param hints which hints were given
     * @param keep keeps what is known once a round is over
     */
    Session(
            Path folder,
            Supplier<Submission> open,
            List<Task> tasks,
            TaskGrading grading,
            Executor rounds,
            Consumer<Happening> post,
            Display display,
            HintBook hints,
            Consumer<Board> keep) {
        this.folder = folder.toAbsolutePath().normalize();
        this.open = open;
        this.grading = grading;
        this.rounds = rounds;
        this.post = post;
        this.display = display;
        this.hints = hints;
        this.keep = keep;
        this.board = new Board(tasks);
        this.view = new View(tasks.get(0), View.Pane.CHECKS, 0, Optional.empty());
    }

    /** Reads the work and has all tasks graded. */
    void begin() {
        if (read()) {
            want(List.of(), board.tasks());
        }
        display.show(board, view);
    }

    /** Whether the end was asked for. */
    boolean isOver() {
        return over;
    }

    /** How the tasks stand. */
    Board board() {
        return board;
    }

    /** What is looked at. */
    View view() {
        return view;
    }

    /** Ends the round that goes on, for good. Any thread may call this. */
    void stop() {
        Round now = current;
        if (now != null) {
            now.cancel();
            grading.endProgram();
        }
    }

    /** Nothing has happened for a moment: a program that came up after its round was cancelled is ended too. */
    void idle() {
        if (current != null && !current.goesOn()) {
            grading.endProgram();
        }
        display.show(board, view);
    }

    /** Answers to something. */
    void answer(Happening happening) {
        if (happening instanceof Happening.Saved files) {
            saved(files.files());
        } else if (happening instanceof Happening.Pressed key) {
            pressed(key.press());
        } else if (happening instanceof Happening.Said said) {
            tell(said.sentence());
        } else if (happening instanceof Happening.Started started) {
            if (started.round().goesOn()) {
                view = view.silent();
                board.running(started.task());
            }
        } else if (happening instanceof Happening.Graded graded) {
            graded(graded);
        } else if (happening instanceof Happening.Ended ended) {
            ended(ended);
        }
        display.show(board, view);
    }

    private void saved(Collection<Path> files) {
        Uses before = uses;
        boolean first = work.isEmpty();
        if (!read()) {
            return;
        }
        Path root = work.orElseThrow().root();
        List<Path> below = files.stream()
                .map(file -> root.relativize(folder.resolve(file)))
                .toList();
        Set<Task> affected = uses.affected(before, below);
        affected.retainAll(board.tasks());
        if (first) {
            affected.addAll(board.tasks());
        }
        if (affected.isEmpty()) {
            tell(Text.of("watch.nobody", names(files)));
        } else {
            view = view.silent().choosing(affected.iterator().next());
            chosen = true;
            want(files, affected);
        }
    }

    /** Whether there is something that can be graded. */
    private boolean read() {
        try {
            work = Optional.of(open.get());
            uses = Uses.of(work.get());
            return true;
        } catch (SubmissionRejected e) {
            tell(e.sentence());
        } catch (UncheckedIOException e) {
            tell(Text.of("grade.file", FileTrouble.of(e.getCause())));
        }
        return false;
    }

    /** These come first; what a round that they interrupt had not done yet comes after them. */
    private void want(Collection<Path> files, Collection<Task> tasks) {
        Set<Task> next = new LinkedHashSet<>(tasks);
        next.addAll(wanted);
        wanted.clear();
        wanted.addAll(next);
        saved = files;
        board.waiting(wanted);
        grading.expect();
        if (current == null) {
            start();
        } else if (current.goesOn()) {
            current.cancel();
            grading.endProgram();
        }
    }

    private void start() {
        List<Task> tasks = new ArrayList<>(wanted);
        Submission now = work.orElseThrow();
        Round round = new Round(tasks, post);
        current = round;
        display.begun(saved, tasks);
        saved = List.of();
        rounds.execute(() -> post.accept(new Happening.Ended(round, trouble(now, round))));
    }

    /** Runs a round; null if nothing went wrong. */
    private Text trouble(Submission now, Round round) {
        try {
            grading.grade(now, round.tasks(), round);
            return null;
        } catch (CancellationException e) {
            return null;
        } catch (UncheckedIOException e) {
            return Text.of("grade.file", FileTrouble.of(e.getCause()));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return Text.of("grade.broke", e);
        }
    }

    private void graded(Happening.Graded happening) {
        if (!happening.round().goesOn()) {
            return;
        }
        Task task = happening.graded().task();
        board.graded(happening.graded());
        wanted.remove(task);
        hints.note(happening.graded().result().checks());
        if (!chosen && !board.entry(task).isRight()) {
            chosen = true;
            view = view.choosing(task);
        }
        display.graded(board, task);
    }

    private void ended(Happening.Ended happening) {
        Round round = happening.round();
        current = null;
        if (happening.trouble() != null) {
            tell(happening.trouble());
            wanted.removeAll(round.tasks());
            board.idle(round.tasks());
        }
        keep.accept(board);
        if (wanted.isEmpty()) {
            display.over(board);
        } else {
            board.waiting(wanted);
            start();
        }
    }

    private void pressed(Press press) {
        if (press instanceof Press.Quit) {
            over = true;
        } else if (press instanceof Press.NextHint) {
            hint();
        } else if (press instanceof Press.Evidence) {
            view = view.toggling(View.Pane.EVIDENCE);
        } else if (press instanceof Press.Statement) {
            view = view.toggling(View.Pane.STATEMENT);
        } else if (press instanceof Press.OwnEyes) {
            view = view.toggling(View.Pane.OWN_EYES);
        } else if (press instanceof Press.RunAll && read()) {
            view = view.silent();
            want(List.of(), board.tasks());
        } else if (press instanceof Press.RunAgain && read()) {
            view = view.silent();
            want(List.of(), List.of(view.chosen()));
        } else if (press instanceof Press.Choose choose
                && choose.number() <= board.tasks().size()) {
            view = view.choosing(board.tasks().get(choose.number() - 1));
            chosen = true;
        } else if (press instanceof Press.Scroll scroll) {
            view = view.scrolling(scroll.lines());
        }
    }

    private void hint() {
        view = view.silent().showing(View.Pane.CHECKS);
        if (hints.next(view.chosen()).isEmpty()) {
            tell(Text.of(hints.knows(view.chosen()) ? "watch.nothing-to-hint" : "watch.not-graded"));
        }
        keep.accept(board);
    }

    private void tell(Text sentence) {
        view = view.telling(sentence);
        display.told(sentence);
    }

    private static String names(Collection<Path> files) {
        return files.stream().map(Path::toString).collect(Collectors.joining(", "));
    }
}
