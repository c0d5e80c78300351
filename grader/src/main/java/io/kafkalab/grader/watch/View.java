package io.kafkalab.grader.watch;

import io.kafkalab.exercises.Task;
import io.kafkalab.text.Text;
import java.util.Optional;

/**
 * What is looked at.
 *
 * @param chosen the task
 * @param pane what of it
 * @param scroll how many of its lines are above the window
 * @param notice what was last told
 */
record View(Task chosen, Pane pane, int scroll, Optional<Text> notice) {

    /** What is shown of the chosen task. */
    enum Pane {
        /** Its checks, with the hints that were asked for. */
        CHECKS,
        /** What was observed. */
        EVIDENCE,
        /** What is asked. */
        STATEMENT,
        /** The commands to look with one's own eyes. */
        OWN_EYES
    }

    View choosing(Task task) {
        return new View(task, task == chosen ? pane : Pane.CHECKS, 0, notice);
    }

    /** That pane, or the checks again. */
    View toggling(Pane asked) {
        return new View(chosen, pane == asked ? Pane.CHECKS : asked, 0, notice);
    }

    View showing(Pane asked) {
        return new View(chosen, asked, 0, notice);
    }

    View scrolling(int lines) {
        return new View(chosen, pane, Math.max(0, scroll + lines), notice);
    }

    View telling(Text sentence) {
        return new View(chosen, pane, scroll, Optional.of(sentence));
    }

    View silent() {
        return new View(chosen, pane, scroll, Optional.empty());
    }
}
