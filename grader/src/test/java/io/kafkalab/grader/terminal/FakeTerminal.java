package io.kafkalab.grader.terminal;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A terminal as far as klab uses one, made of the bytes that it gets. As most do, it breaks long lines anew when it is
 * resized, and the cursor stays at the letter where it was.
 */
final class FakeTerminal {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final List<StringBuilder> lines = new ArrayList<>(List.of(new StringBuilder()));
    private int columns;
    private int line;
    private int offset;
    private int read;

    FakeTerminal(int columns) {
        this.columns = columns;
    }

    /** What klab writes to. */
    PrintStream stream() {
        OutputStream all = bytes;
        return new PrintStream(all, true, StandardCharsets.UTF_8);
    }

    /** All that was written so far. */
    String written() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    void resize(int to) {
        show();
        columns = to;
    }

    /** What is seen, without spaces at the ends of lines and without empty lines at the end. */
    String screen() {
        show();
        StringBuilder seen = new StringBuilder();
        for (StringBuilder each : lines) {
            for (int from = 0; from == 0 || from < each.length(); from += columns) {
                seen.append(each.substring(from, Math.min(each.length(), from + columns))
                                .stripTrailing())
                        .append('\n');
            }
        }
        return seen.toString().stripTrailing();
    }

    private void show() {
        String text = written();
        while (read < text.length()) {
            char c = text.charAt(read++);
            switch (c) {
                case '\r' -> offset = row() * columns;
                case '\n' -> down();
                case '\u001b' -> escape(text);
                default -> put(c);
            }
        }
    }

    private void escape(String text) {
        int end = read + 1;
        while (!Character.isLetter(text.charAt(end))) {
            end++;
        }
        String argument = text.substring(read + 1, end);
        read = end + 1;
        switch (text.charAt(end)) {
            case 'A' -> up(Integer.parseInt(argument));
            case 'J' -> erase();
            case 'K' ->
                lines.get(line).setLength(Math.min(offset, lines.get(line).length()));
            case 'm' -> {
                // Colours are not seen here.
            }
            default -> throw new AssertionError("an escape sequence that klab does not use: " + argument);
        }
    }

    /** Beyond the last column the cursor waits at it. */
    private int row() {
        boolean waiting =
                offset > 0 && offset % columns == 0 && offset == lines.get(line).length();
        return waiting ? offset / columns - 1 : offset / columns;
    }

    private void up(int rows) {
        int column = offset - row() * columns;
        int row = row();
        for (int i = 0; i < rows; i++) {
            if (row > 0) {
                row--;
            } else if (line > 0) {
                line--;
                row = Math.max(0, (lines.get(line).length() - 1) / columns);
            }
        }
        offset = row * columns + column;
    }

    private void down() {
        line++;
        offset = 0;
        if (line == lines.size()) {
            lines.add(new StringBuilder());
        }
    }

    private void erase() {
        lines.get(line).setLength(Math.min(offset, lines.get(line).length()));
        lines.subList(line + 1, lines.size()).clear();
    }

    private void put(char c) {
        StringBuilder here = lines.get(line);
        while (here.length() <= offset) {
            here.append(' ');
        }
        here.setCharAt(offset++, c);
    }
}
