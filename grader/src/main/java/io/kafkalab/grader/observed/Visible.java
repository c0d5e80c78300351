package io.kafkalab.grader.observed;

/** Makes text that a student's program wrote safe to show: it cannot move the cursor, recolour or reorder a report. */
public final class Visible {
    private static final int CONTROL_PICTURES = 0x2400;
    private static final int DELETE = 0x7F;
    private static final int DELETE_PICTURE = 0x2421;

    private Visible() {}

    /** One line: control characters as their pictures (␛), characters that cannot be seen as {@code <U+202E>}. */
    public static String line(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(visible, c));
        return visible.toString();
    }

    private static void append(StringBuilder visible, int c) {
        if (c == '\t') {
            visible.append(' ');
        } else if (c < ' ') {
            visible.appendCodePoint(CONTROL_PICTURES + c);
        } else if (c == DELETE) {
            visible.appendCodePoint(DELETE_PICTURE);
        } else if (cannotBeSeen(c)) {
            visible.append("<U+%04X>".formatted(c));
        } else {
            visible.appendCodePoint(c);
        }
    }

    private static boolean cannotBeSeen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
