package io.kafkalab.grader.watch;

import io.kafkalab.exercises.Task;
import io.kafkalab.grader.terminal.Console;
import io.kafkalab.grader.terminal.Notice;
import io.kafkalab.grader.terminal.TerminalReport;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Text;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.stream.Collectors;

/** Lines for where nothing can be redrawn: a block for each round, and in it each task as soon as it is graded. */
final class PlainDisplay implements Display {

    private final Console console;
    private final Catalogue catalogue;
    private final Clock clock;
    private final Words words;
    private final PrintStream out;

    PlainDisplay(Console console, Catalogue catalogue, Clock clock) {
        this.console = console;
        this.catalogue = catalogue;
        this.clock = clock;
        this.words = new Words(catalogue, console.ink());
        this.out = console.out();
    }

    @Override
    public void begun(Collection<Path> files, Collection<Task> tasks) {
        String time = LocalTime.now(clock).truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_LOCAL_TIME);
        String names = tasks.stream().map(Task::id).collect(Collectors.joining(", "));
        out.println();
        out.println(
                files.isEmpty()
                        ? catalogue.say("watch.begun", time, names)
                        : catalogue.say(
                                "watch.saved",
                                time,
                                files.stream().map(Path::toString).collect(Collectors.joining(", ")),
                                names));
    }

    @Override
    public void graded(Board board, Task task) {
        Board.Entry entry = board.entry(task);
        out.println(words.line(task, entry));
        if (!entry.isRight()) {
            String report =
                    TerminalReport.ofTask(task, entry.last().orElseThrow(), catalogue, console.ink(), console.width());
            report.lines().filter(line -> !line.isBlank()).skip(1).forEach(out::println);
        }
    }

    @Override
    public void over(Board board) {
        out.println(words.total(board));
    }

    @Override
    public void told(Text sentence) {
        Notice.lines(sentence, catalogue).forEach(out::println);
    }

    @Override
    public void close() {}
}
