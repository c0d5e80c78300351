package io.kafkalab.grader.watch;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.rubric.Rubric;
import io.kafkalab.grader.result.Points;
import io.kafkalab.grader.terminal.Ink;
import io.kafkalab.grader.terminal.Page;
import io.kafkalab.text.Catalogue;

/**
 * What is asked in a task, and what it earns.
 *
 * @param words the language
 * @param ink the colours
 */
record Asked(Catalogue words, Ink ink) {

    /** In lines of a width. */
    String of(Task task, int width) {
        Page page = new Page(width);
        page.blank().line(ink.bold(words.say("report.task." + task.id())));
        Rubric rubric = Rubric.standard();
        for (CheckId check : task.checks()) {
            page.labelled(
                    "  - ",
                    "  - ".length(),
                    words.say("check." + check.id() + ".title") + " ("
                            + Points.shown(
                                    rubric.lines().get(check).points(),
                                    words.language().locale()) + ")");
        }
        return page.toString();
    }
}
