package io.kafkalab.grader.observed;

import java.util.ArrayList;
import java.util.List;

/**
 * Something that was observed, as a table.
 *
 * @param title what it shows
 * @param columns the heads of its columns
 * @param rows its first rows
 * @param more how many rows are left out
 */
public record EvidenceTable(String title, List<String> columns, List<List<String>> rows, int more) {

    private static final int MOST_ROWS = 25;
    private static final int LONGEST_CELL = 1_500;

    static EvidenceTable of(String title, List<String> columns, List<List<String>> rows) {
        List<List<String>> shown = new ArrayList<>();
        for (List<String> row : rows.subList(0, Math.min(rows.size(), MOST_ROWS))) {
            shown.add(row.stream().map(EvidenceTable::shortened).toList());
        }
        return new EvidenceTable(title, columns, shown, rows.size() - shown.size());
    }

    /** A text of at most 1,500 characters, with how many more there are. */
    public static String shortened(String text) {
        if (text.length() <= LONGEST_CELL) {
            return text;
        }
        int end = Character.isLowSurrogate(text.charAt(LONGEST_CELL)) ? LONGEST_CELL - 1 : LONGEST_CELL;
        return text.substring(0, end) + " … (+" + (text.length() - end) + ")";
    }
}
