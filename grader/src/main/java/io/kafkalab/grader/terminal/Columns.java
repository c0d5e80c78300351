package io.kafkalab.grader.terminal;

import org.jline.utils.WCWidth;

/** Text measured in columns of a terminal, where a letter may take none, one or two. */
public final class Columns {

    private static final String CUT = "…";

    private Columns() {}

    /** How many columns a line takes; it holds no control characters. */
    public static int of(String line) {
        return line.codePoints().map(Columns::of).sum();
    }

    private static int of(int letter) {
        return Math.max(0, WCWidth.wcwidth(letter));
    }

    /** The line, or as much of it as fits before an ellipsis. */
    public static String cut(String line, int columns) {
        if (of(line) <= columns) {
            return line;
        }
        StringBuilder kept = new StringBuilder();
        int left = columns - 1;
        for (int letter : line.codePoints().toArray()) {
            left -= of(letter);
            if (left < 0) {
                break;
            }
            kept.appendCodePoint(letter);
        }
        return columns < 1 ? "" : kept + CUT;
    }

    /** The line cut or filled up to exactly so many columns. */
    public static String cell(String line, int columns) {
        String cut = cut(line, columns);
        return cut + " ".repeat(Math.max(0, columns - of(cut)));
    }

    /** The line filled up from its left. */
    public static String right(String line, int columns) {
        return " ".repeat(Math.max(0, columns - of(line))) + line;
    }
}
