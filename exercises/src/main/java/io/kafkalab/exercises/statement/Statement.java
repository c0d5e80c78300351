package io.kafkalab.exercises.statement;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.exercises.Exercise;
import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.rubric.Points;
import io.kafkalab.exercises.rubric.Rubric;
import io.kafkalab.exercises.rubric.Visibility;
import io.kafkalab.text.Catalogue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The statement in one language, as Markdown; what is graded, and for how many points, comes from a rubric. */
public final class Statement {
    private final Catalogue words;
    private final Rubric rubric;

    /**
     * A statement.
     *
     * @param words its language
     * @param rubric the points; checks that it leaves out, or that earn nothing, are not named
     */
    public Statement(Catalogue words, Rubric rubric) {
        this.words = words;
        this.rubric = rubric;
    }

    /** All of it: services, data, how it is graded, and the exercises. */
    public String whole() {
        List<String> parts = new ArrayList<>(List.of(passage("front").under(1)));
        for (Exercise exercise : Exercise.values()) {
            parts.add(of(exercise, 2));
        }
        return String.join("\n", parts);
    }

    /** One exercise, with its tasks. */
    public String of(Exercise exercise) {
        return of(exercise, 1);
    }

    /** One task, with what is graded of it. */
    public String of(Task task) {
        return of(task, 1);
    }

    /** The heading of a task, for example {@code 2.1: a producer}. */
    public String title(Task task) {
        return passage(task.id()).title();
    }

    /** What is asked in one task, without its heading and without points. */
    public String question(Task task) {
        return passage(task.id()).text();
    }

    private String of(Exercise exercise, int level) {
        List<String> parts = new ArrayList<>();
        parts.add(passage("exercise-" + exercise.number()).under(level));
        exercise.tasks().forEach(task -> parts.add(of(task, level + 1)));
        return String.join("\n", parts);
    }

    private String of(Task task, int level) {
        return passage(task.id()).under(level) + graded(task);
    }

    private String graded(Task task) {
        List<CheckId> checks = task.checks().stream().filter(this::counts).toList();
        if (checks.isEmpty()) {
            return "";
        }
        List<CheckId> shown = checks.stream()
                .filter(check -> rubric.lines().get(check).visibility() == Visibility.VISIBLE)
                .toList();
        StringBuilder text = new StringBuilder("\n");
        text.append(words.say("statement.graded", task.id(), points(sum(checks))))
                .append("\n\n");
        for (CheckId check : shown) {
            String points = points(rubric.lines().get(check).points());
            text.append("- ")
                    .append(words.say(
                            "statement.check", check.id(), words.say("check." + check.id() + ".title"), points))
                    .append('\n');
        }
        if (shown.size() < checks.size()) {
            text.append("- ").append(words.say("statement.hidden")).append('\n');
        }
        return text.toString();
    }

    private boolean counts(CheckId check) {
        Rubric.Line line = rubric.lines().get(check);
        return line != null && line.points().signum() > 0;
    }

    private BigDecimal sum(List<CheckId> checks) {
        return Points.sum(
                checks.stream().map(check -> rubric.lines().get(check).points()).toList());
    }

    private String points(BigDecimal points) {
        return Points.shown(points, words.language().locale());
    }

    private Passage passage(String name) {
        return Passage.load(name, words.language());
    }
}
