package io.kafkalab.grader.terminal;

import io.kafkalab.grader.observed.Visible;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.text.WordUtils;

/** Text laid out in lines of a width. */
public final class Page {

    private static final int NARROWEST = 20;

    private final StringBuilder text = new StringBuilder();
    private final int width;

    /** @param width how long a line may be, in columns */
    public Page(int width) {
        this.width = width;
    }

    /** An empty line. */
    public Page blank() {
        text.append('\n');
        return this;
    }

    /** A line as it is. */
    public Page line(String line) {
        text.append(line.stripTrailing()).append('\n');
        return this;
    }

    /** A paragraph, wrapped, each of its lines indented. */
    public Page paragraph(int indent, String paragraph) {
        wrapped(paragraph, width - indent).forEach(line -> line(" ".repeat(indent) + line));
        return this;
    }

    /**
     * A paragraph, wrapped, beside a label.
     *
     * @param head what stands before the first line, coloured or not
     * @param column how wide the head is on the screen; further lines are indented by as much
     */
    public Page labelled(String head, int column, String paragraph) {
        String before = head;
        for (String line : wrapped(paragraph, width - column)) {
            line(before + line);
            before = " ".repeat(column);
        }
        return this;
    }

    /** How long a line may be. */
    public int width() {
        return width;
    }

    private static List<String> wrapped(String paragraph, int width) {
        return paragraph
                .lines()
                .map(Visible::line)
                .flatMap(line -> wrappedLine(line, Math.max(width, NARROWEST)))
                .toList();
    }

    /** Keeps the line's own indentation, which a stack trace or a compiler's message needs; all of it where it fits. */
    private static Stream<String> wrappedLine(String line, int width) {
        if (line.length() <= width) {
            return Stream.of(line.stripTrailing());
        }
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
