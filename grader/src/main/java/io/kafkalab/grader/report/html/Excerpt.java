package io.kafkalab.grader.report.html;

import io.kafkalab.exercises.evidence.Output;
import java.util.List;

/**
 * What a program wrote, as far as a page shows it.
 *
 * @param label what it is
 * @param head its beginning, or all of it
 * @param leftOut how many characters are left out after that; 0 if none
 * @param tail its end, if something is left out; else empty
 * @param bytes how much was written in all
 * @param file the file beside the page that holds more; null if there is none
 */
record Excerpt(String label, String head, int leftOut, String tail, long bytes, boolean cut, String file) {

    private static final int HEAD = 6_000;
    private static final int TAIL = 2_000;

    static Excerpt of(String label, Output output, String file) {
        String text = output.text();
        if (text.length() <= HEAD + TAIL) {
            return new Excerpt(label, text, 0, "", output.bytes(), output.cut(), output.cut() ? file : null);
        }
        String head = text.substring(0, boundary(text, HEAD));
        String tail = text.substring(boundary(text, text.length() - TAIL));
        return new Excerpt(
                label, head, text.length() - head.length() - tail.length(), tail, output.bytes(), output.cut(), file);
    }

    static Excerpt of(String label, List<String> lines) {
        String text = String.join("\n", lines);
        return of(label, new Output(text, text.length(), false), null);
    }

    boolean isEmpty() {
        return head.isBlank() && tail.isBlank();
    }

    /** Never between the two halves of one character. */
    private static int boundary(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
