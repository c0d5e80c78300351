package io.kafkalab.grader.terminal;

import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.text.Catalogue;
import java.util.List;

/** What a program wrote, in a terminal: the first lines of its output, the last of its errors. */
public final class OutputText {

    private static final int MOST_LINES = 12;
    private static final int INDENT = 2;

    private final Catalogue words;
    private final Ink ink;
    private final int width;

    /** @param width how long a line may be, in columns */
    public OutputText(Catalogue words, Ink ink, int width) {
        this.words = words;
        this.ink = ink;
        this.width = width;
    }

    /** The lines that show it; none for a program that wrote nothing. */
    public List<String> of(ProgramRun run) {
        Page page = new Page(width);
        List<String> output = run.output().text().stripTrailing().lines().toList();
        List<String> errors = run.errors().text().stripTrailing().lines().toList();
        write(page, "evidence.output", output.subList(0, Math.min(MOST_LINES, output.size())), output.size());
        write(
                page,
                "evidence.errors",
                errors.subList(Math.max(0, errors.size() - MOST_LINES), errors.size()),
                errors.size());
        return page.toString().lines().toList();
    }

    private void write(Page page, String title, List<String> lines, int all) {
        if (lines.isEmpty()) {
            return;
        }
        page.blank().line(ink.bold(words.say(title)));
        lines.forEach(line -> page.labelled("  " + ink.faint("│ "), INDENT + 2, line.isEmpty() ? " " : line));
        if (all > lines.size()) {
            page.paragraph(INDENT, words.say("report.program.more", all - lines.size()));
        }
    }
}
