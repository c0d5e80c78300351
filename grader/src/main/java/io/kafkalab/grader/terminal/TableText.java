package io.kafkalab.grader.terminal;

import io.kafkalab.grader.observed.EvidenceTable;
import io.kafkalab.grader.observed.Visible;
import io.kafkalab.text.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What was observed, as tables in a terminal: a line for each row, cut where it does not fit. */
public final class TableText {

    private static final String INDENT = "  ";
    private static final String GAP = "  ";
    private static final int NARROWEST = 8;

    private final Catalogue words;
    private final Ink ink;
    private final int width;

    /** @param width how long a line may be, in columns */
    public TableText(Catalogue words, Ink ink, int width) {
        this.words = words;
        this.ink = ink;
        this.width = width;
    }

    /** The lines of some tables. */
    public List<String> of(List<EvidenceTable> tables) {
        List<String> lines = new ArrayList<>();
        for (EvidenceTable table : tables) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(of(table));
        }
        return lines;
    }

    private List<String> of(EvidenceTable table) {
        List<String> lines = new ArrayList<>();
        lines.add(ink.bold(Columns.cut(Visible.line(table.title()), width)));
        if (!table.rows().isEmpty()) {
            int[] widths = widths(table);
            lines.add(ink.faint(row(table.columns(), widths)));
            table.rows().forEach(row -> lines.add(row(row, widths)));
        }
        if (table.more() > 0) {
            lines.add(INDENT + words.say("html.more-rows", table.more()));
        }
        return lines;
    }

    /** As wide as what stands in each column; what is too much is taken from the widest. */
    private int[] widths(EvidenceTable table) {
        int[] widths = IntStream.range(0, table.columns().size())
                .map(column -> Math.max(
                        Columns.of(table.columns().get(column)),
                        table.rows().stream()
                                .mapToInt(row -> Columns.of(Visible.line(row.get(column))))
                                .max()
                                .orElse(0)))
                .toArray();
        int room = width - INDENT.length() - GAP.length() * (widths.length - 1);
        while (IntStream.of(widths).sum() > room) {
            int widest = IntStream.range(0, widths.length)
                    .reduce((a, b) -> widths[b] > widths[a] ? b : a)
                    .orElseThrow();
            int excess = IntStream.of(widths).sum() - room;
            if (widths[widest] <= NARROWEST) {
                break;
            }
            int second = IntStream.range(0, widths.length)
                    .filter(column -> column != widest)
                    .map(column -> widths[column])
                    .max()
                    .orElse(NARROWEST);
            widths[widest] =
                    Math.max(Math.max(NARROWEST, widths[widest] - excess), Math.min(second, widths[widest] - 1));
        }
        return widths;
    }

    private static String row(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder(INDENT);
        for (int column = 0; column < widths.length; column++) {
            String cell = Visible.line(cells.get(column));
            boolean last = column == widths.length - 1;
            line.append(last ? Columns.cut(cell, widths[column]) : Columns.cell(cell, widths[column]) + GAP);
        }
        return line.toString();
    }
}
