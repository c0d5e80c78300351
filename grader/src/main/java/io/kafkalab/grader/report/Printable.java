package io.kafkalab.grader.report;

import io.kafkalab.grader.observed.Visible;
import java.util.stream.Collectors;

/** Text of a student's as other systems may show it: no character in it that moves, hides or reorders others. */
public final class Printable {
    private Printable() {}

    /** One line; the ends of lines are shown as {@code /}. */
    public static String line(String text) {
        return text.lines().map(Visible::line).collect(Collectors.joining(" / "));
    }

    /** Lines that end with {@code \n} alone. */
    public static String lines(String text) {
        return text.lines().map(Visible::line).collect(Collectors.joining("\n"));
    }

    /** No more than so many characters, with an ellipsis where it was cut. */
    public static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end) + "…";
    }
}
