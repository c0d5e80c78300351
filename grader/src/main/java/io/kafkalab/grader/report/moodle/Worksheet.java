package io.kafkalab.grader.report.moodle;

import io.kafkalab.grader.options.UsageProblem;
import io.kafkalab.text.FileTrouble;
import io.kafkalab.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The grading worksheet that a teacher downloads from Moodle. */
final class Worksheet {

    private static final List<Column> ASKED_BY_MOODLE = List.of(Column.IDENTIFIER, Column.GRADE, Column.GRADE_MODIFIED);
    private static final Pattern COMMA = Pattern.compile("\\d+,\\d+");
    private static final Pattern POINT = Pattern.compile("\\d+\\.\\d+");

    private final CsvFile file;
    private final Map<Column, Integer> columns;
    private final List<WorksheetRow> rows;

    private Worksheet(CsvFile file, Map<Column, Integer> columns, List<WorksheetRow> rows) {
        this.file = file;
        this.columns = columns;
        this.rows = rows;
    }

    /**
     * Reads a worksheet.
     *
     * @throws UsageProblem if it is none, or its language is not known
     */
    static Worksheet read(Path path) {
        try {
            return of(path.getFileName().toString(), Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UsageProblem(Text.of("moodle.unreadable", path, FileTrouble.of(e)));
        }
    }

    static Worksheet of(String name, byte[] bytes) {
        CsvFile file = CsvFile.of(bytes);
        List<CsvCell> header = file.rows().isEmpty() ? List.of() : file.rows().get(0);
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            column.in(header).ifPresent(index -> columns.put(column, index));
        }
        List<Column> missing = ASKED_BY_MOODLE.stream()
                .filter(column -> !columns.containsKey(column))
                .toList();
        if (!missing.isEmpty()) {
            throw new UsageProblem(Text.of(
                    "moodle.columns",
                    name,
                    missing.stream()
                            .map(column -> String.join(" / ", column.titles()))
                            .collect(Collectors.joining(", ")),
                    header.stream().map(CsvCell::text).limit(20).collect(Collectors.joining(", "))));
        }
        List<WorksheetRow> rows = file.rows().stream()
                .skip(1)
                .map(cells -> new WorksheetRow(cells, columns))
                .toList();
        return new Worksheet(file, columns, rows);
    }

    List<WorksheetRow> rows() {
        return rows;
    }

    boolean has(Column column) {
        return columns.containsKey(column);
    }

    /** The file with the cells of some rows replaced, every other byte as it is. */
    byte[] with(Map<CsvCell, String> cells) {
        return file.with(cells);
    }

    /** The sign before decimals: as its numbers have it, else as its language does. */
    char decimal() {
        return numbers()
                .filter(number ->
                        COMMA.matcher(number).matches() || POINT.matcher(number).matches())
                .findFirst()
                .map(number -> number.indexOf(',') >= 0 ? ',' : '.')
                .orElseGet(() -> Column.GRADE.isFrench(file.rows()
                                .get(0)
                                .get(columns.get(Column.GRADE))
                                .text())
                        ? ','
                        : '.');
    }

    private Stream<String> numbers() {
        return Stream.of(Column.MAXIMUM, Column.GRADE)
                .flatMap(column -> rows.stream().map(row -> row.text(column)).flatMap(Optional::stream));
    }
}
