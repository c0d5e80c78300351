package io.kafkalab.grader.terminal;

import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.text.WordUtils;

/** Text laid out in lines of a width. */
final class Page {

    private static final int NARROWEST = 20;

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
                .flatMap(line -> wrappedLine(line, Math.max(width, NARROWEST)))
                .toList();
    }

    /** Keeps the line's own indentation, which a stack trace or a compiler's message needs. */
    private static Stream<String> wrappedLine(String line, int width) {
        String words = line.stripLeading();
        String indent = line.substring(0, Math.min(line.length() - words.length(), width / 2));
        return WordUtils.wrap(words, width - indent.length(), "\n", true)
                .lines()
                .map(part -> indent + part);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
