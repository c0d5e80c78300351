package io.kafkalab.grader.terminal;

import java.util.List;
import org.apache.commons.text.WordUtils;

/** Text laid out in lines of a width. */
final class Page {

    private final StringBuilder text = new StringBuilder();
    private final int width;

    Page(int width) {
        this.width = width;
    }

    Page blank() {
        text.append('\n');
        return this;
    }

    /** A line as it is. */
    Page line(String line) {
        text.append(line.stripTrailing()).append('\n');
        return this;
    }

    /** A paragraph, wrapped, each of its lines indented. */
    Page paragraph(int indent, String paragraph) {
        wrapped(paragraph, width - indent).forEach(line -> line(" ".repeat(indent) + line));
        return this;
    }

    /**
     * A paragraph, wrapped, beside a label.
     *
     * @param head what stands before the first line, coloured or not
     * @param column how wide the head is on the screen; further lines are indented by as much
     */
    Page labelled(String head, int column, String paragraph) {
        String before = head;
        for (String line : wrapped(paragraph, width - column)) {
            line(before + line);
            before = " ".repeat(column);
        }
        return this;
    }

    /** How long a line may be. */
    int width() {
        return width;
    }

    private static List<String> wrapped(String paragraph, int width) {
        return paragraph
                .lines()
                .map(Visible::line)
                .flatMap(line ->
                        WordUtils.wrap(line, Math.max(width, 20), "\n", true).lines())
                .toList();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
