package io.kafkalab.grader.report.moodle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One participant of the worksheet. */
final class WorksheetRow {

    private static final Set<String> NO = Set.of("no", "non");
    private static final Pattern NUMBER = Pattern.compile("(\\d+)\\s*$");

    private final List<CsvCell> cells;
    private final Map<Column, Integer> columns;

    WorksheetRow(List<CsvCell> cells, Map<Column, Integer> columns) {
        this.cells = cells;
        this.columns = columns;
    }

    /** The cell of a column; empty where the worksheet or the row has none. */
    Optional<CsvCell> cell(Column column) {
        return Optional.ofNullable(columns.get(column))
                .filter(index -> index < cells.size())
                .map(cells::get);
    }

    /** What the cell of a column says; empty where it says nothing. */
    Optional<String> text(Column column) {
        return cell(column).map(CsvCell::text).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** The participant's number: the word before it depends on the language, and on whether it ends in a space. */
    Optional<String> participant() {
        return text(Column.IDENTIFIER)
                .map(NUMBER::matcher)
                .filter(Matcher::find)
                .map(number -> number.group(1));
    }

    /** Whether Moodle would take a grade. */
    boolean changeable() {
        return text(Column.CHANGEABLE)
                .map(text -> !NO.contains(text.toLowerCase(Locale.ROOT)))
                .orElse(true);
    }

    /** The best grade in Moodle; empty where it has a scale of words. */
    Optional<BigDecimal> maximum() {
        return text(Column.MAXIMUM)
                .map(text -> text.replace(',', '.'))
                .filter(text -> text.matches("\\d+(\\.\\d+)?"))
                .map(BigDecimal::new)
                .filter(maximum -> maximum.signum() > 0);
    }

    /** How people call the participant. */
    String shown() {
        return text(Column.FULL_NAME).or(() -> text(Column.IDENTIFIER)).orElse("?");
    }
}
