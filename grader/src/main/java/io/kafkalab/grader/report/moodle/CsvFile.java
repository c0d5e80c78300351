package io.kafkalab.grader.report.moodle;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A CSV file of which single cells can be replaced, every other byte staying as it is. */
final class CsvFile {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final byte[] bytes;
    private final Charset charset;
    private final char separator;
    private final List<List<CsvCell>> rows;

    private CsvFile(byte[] bytes, Charset charset, char separator, List<List<CsvCell>> rows) {
        this.bytes = bytes;
        this.charset = charset;
        this.separator = separator;
        this.rows = rows;
    }

    /** Reads a file in UTF-8, else in the code page of Western Europe, whose separator is whatever its first line has most. */
    static CsvFile of(byte[] bytes) {
        Charset charset = isUtf8(bytes) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
        int start = startsWithMark(bytes) ? BYTE_ORDER_MARK.length : 0;
        char separator = separator(bytes, start);
        return new CsvFile(bytes, charset, separator, new CsvParser(bytes, start, separator, charset).rows());
    }

    /** All rows that hold anything, the header first. */
    List<List<CsvCell>> rows() {
        return rows;
    }

    /** The file with some cells replaced; what its encoding lacks is written as a reference of HTML. */
    byte[] with(Map<CsvCell, String> texts) {
        SortedMap<Integer, CsvCell> inOrder = new TreeMap<>();
        texts.keySet().forEach(cell -> inOrder.put(cell.start(), cell));
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        int copied = 0;
        for (CsvCell cell : inOrder.values()) {
            out.write(bytes, copied, cell.start() - copied);
            out.writeBytes(quoted(encodable(texts.get(cell))).getBytes(charset));
            copied = cell.end();
        }
        out.write(bytes, copied, bytes.length - copied);
        return out.toByteArray();
    }

    private String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == separator || c == '"' || c == '\n' || c == '\r')
                && text.equals(text.strip());
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private String encodable(String text) {
        CharsetEncoder encoder = charset.newEncoder();
        return text.codePoints()
                .mapToObj(point ->
                        encoder.canEncode(Character.toString(point)) ? Character.toString(point) : "&#" + point + ";")
                .collect(Collectors.joining());
    }

    private static char separator(byte[] bytes, int start) {
        int commas = 0;
        int semicolons = 0;
        int tabs = 0;
        for (int i = start; i < bytes.length && bytes[i] != '\n' && bytes[i] != '\r'; i++) {
            commas += bytes[i] == ',' ? 1 : 0;
            semicolons += bytes[i] == ';' ? 1 : 0;
            tabs += bytes[i] == '\t' ? 1 : 0;
        }
        return tabs > commas && tabs > semicolons ? '\t' : semicolons > commas ? ';' : ',';
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= 3
                && ByteBuffer.wrap(bytes, 0, BYTE_ORDER_MARK.length).equals(ByteBuffer.wrap(BYTE_ORDER_MARK));
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
