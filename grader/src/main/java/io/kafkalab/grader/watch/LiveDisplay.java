package io.kafkalab.grader.watch;

import io.kafkalab.exercises.Task;
import io.kafkalab.grader.terminal.Console;
import io.kafkalab.grader.terminal.FullScreen;
import java.io.PrintStream;

/** The watch on a terminal: the whole window, redrawn; how things stand remains when it is over. */
final class LiveDisplay implements Display {

    private final FullScreen screen;
    private final Panes panes;
    private final PrintStream out;
    private final Words words;
    private Board last;

    LiveDisplay(FullScreen screen, Panes panes, Words words, Console console) {
        this.screen = screen;
        this.panes = panes;
        this.out = console.out();
        this.words = words;
    }

    @Override
    public void show(Board board, View view) {
        last = board;
        screen.show(panes.of(board, view, screen.rows(), screen.columns()));
    }

    @Override
    public void close() {
        screen.close();
        if (last != null) {
            for (Task task : last.tasks()) {
                out.println(words.line(task, last.entry(task)));
            }
            out.println(words.total(last));
            last = null;
        }
    }
}
