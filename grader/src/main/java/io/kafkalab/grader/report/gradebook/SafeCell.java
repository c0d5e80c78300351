package io.kafkalab.grader.report.gradebook;

import io.kafkalab.grader.report.Printable;
import java.util.regex.Pattern;

/** Text that a spreadsheet shows and never computes. */
final class SafeCell {

    /**
     * Where a formula could start: at the start of the cell, and behind whatever a spreadsheet of another language may take
     * for the end of a cell.
     */
    private static final Pattern FORMULA = Pattern.compile("(^|[;,|])([\\s\\h\"']*)(?=[=+\\-@＝＋－＠])");

    private SafeCell() {}

    /** The text on one line, an apostrophe before each sign that could start a formula. */
    static String of(String text) {
        return text == null ? "" : FORMULA.matcher(Printable.line(text)).replaceAll("$1$2'");
    }
}
