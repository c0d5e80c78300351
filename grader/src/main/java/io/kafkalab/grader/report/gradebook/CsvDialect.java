package io.kafkalab.grader.report.gradebook;

import io.kafkalab.text.Language;
import java.math.BigDecimal;
import org.apache.commons.csv.CSVFormat;

/**
 * How a table is written.
 *
 * @param file the name of the file
 * @param separator between two cells
 * @param decimal between the whole and the fraction of a number
 * @param start what the file starts with: a byte order mark or nothing
 */
record CsvDialect(String file, char separator, char decimal, String start) {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    /**
     * For programs: commas and decimal points. Without a byte order mark, which many readers take for a part of the first
     * column's name.
     */
    static CsvDialect forPrograms() {
        return new CsvDialect("gradebook.csv", ',', '.', "");
    }

    /**
     * For a double click. Spreadsheets take the separator and the decimal sign of their own language for granted, and know
     * UTF-8 by the byte order mark alone.
     */
    static CsvDialect forSpreadsheets(String language) {
        return language.equals(Language.FRENCH.code())
                ? new CsvDialect("gradebook-excel.csv", ';', ',', BYTE_ORDER_MARK)
                : new CsvDialect("gradebook-excel.csv", ',', '.', BYTE_ORDER_MARK);
    }

    CSVFormat format() {
        return CSVFormat.RFC4180.builder().setDelimiter(separator).get();
    }

    /** A number; nothing for null, which no reader takes for a zero. */
    String number(BigDecimal number) {
        return number == null ? "" : number.toPlainString().replace('.', decimal);
    }
}
