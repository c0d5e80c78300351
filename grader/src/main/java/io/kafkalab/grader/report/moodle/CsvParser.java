package io.kafkalab.grader.report.moodle;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** Finds the cells of a CSV file by their places in its bytes. Separators and quotes are single bytes in its encodings. */
final class CsvParser {

    private final byte[] bytes;
    private final char separator;
    private final Charset charset;
    private int at;

    CsvParser(byte[] bytes, int start, char separator, Charset charset) {
        this.bytes = bytes;
        this.at = start;
        this.separator = separator;
        this.charset = charset;
    }

    /** The rows, without those that are empty. */
    List<List<CsvCell>> rows() {
        List<List<CsvCell>> rows = new ArrayList<>();
        while (at < bytes.length) {
            List<CsvCell> row = row();
            if (row.size() > 1 || !row.get(0).text().isEmpty()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private List<CsvCell> row() {
        List<CsvCell> cells = new ArrayList<>();
        cells.add(cell());
        while (at < bytes.length && bytes[at] == separator) {
            at++;
            cells.add(cell());
        }
        endOfLine();
        return cells;
    }

    private CsvCell cell() {
        int start = at;
        if (at < bytes.length && bytes[at] == '"') {
            quoted();
        }
        // Whatever follows a closing quote belongs to the cell, as other readers have it.
        while (at < bytes.length && bytes[at] != separator && bytes[at] != '\n' && bytes[at] != '\r') {
            at++;
        }
        return new CsvCell(start, at, text(new String(bytes, start, at - start, charset)));
    }

    private void quoted() {
        at++;
        while (at < bytes.length && (bytes[at] != '"' || (at + 1 < bytes.length && bytes[at + 1] == '"'))) {
            at += bytes[at] == '"' ? 2 : 1;
        }
        at = Math.min(at + 1, bytes.length);
    }

    private static String text(String raw) {
        boolean quoted = raw.length() > 1 && raw.startsWith("\"") && raw.endsWith("\"");
        return quoted ? raw.substring(1, raw.length() - 1).replace("\"\"", "\"") : raw;
    }

    private void endOfLine() {
        if (at < bytes.length && bytes[at] == '\r') {
            at++;
        }
        if (at < bytes.length && bytes[at] == '\n') {
            at++;
        }
    }
}
