package io.kafkalab.grader.terminal;

import io.kafkalab.grader.observed.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a compiler says, as it shows it: below a line of code stands a mark, under the place that it means. A line of code
 * that is too long is cut around that place, so that the mark stays where it belongs.
 */
final class CompilerLines {

    private static final Pattern MARK = Pattern.compile("\\s*\\^[~^]*\\s*");
    private static final String CUT = "…";

    private CompilerLines() {}

    /**
     * The lines within a width.
     *
     * @param width in columns
     */
    static List<String> of(List<String> lines, int width) {
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String code = Visible.line(lines.get(i));
            boolean marked =
                    i + 1 < lines.size() && MARK.matcher(lines.get(i + 1)).matches();
            if (marked && Columns.of(code) > width) {
                String mark = lines.get(i + 1).stripTrailing();
                int from = Math.max(0, Math.min(mark.length() - width / 2, code.length() - width + 1));
                shown.add(Columns.cut((from > 0 ? CUT : "") + code.substring(from + (from > 0 ? 1 : 0)), width));
                shown.add(mark.substring(Math.min(from, mark.indexOf('^'))));
                i++;
            } else {
                shown.add(lines.get(i));
            }
        }
        return shown;
    }
}
