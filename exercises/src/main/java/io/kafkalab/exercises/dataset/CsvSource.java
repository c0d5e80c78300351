package io.kafkalab.exercises.dataset;

import io.kafkalab.exercises.evidence.Row;
import io.kafkalab.text.Text;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV of any year, read whole: columns by their names, whatever the separator, the quotes and the encoding.
 *
 * @param header its first line, as it stands
 * @param users its rows, in order; those without accident or severity are left out
 */
record CsvSource(String header, List<User> users) {
    private static final char BYTE_ORDER_MARK = '\ufeff';

    static CsvSource read(Path file) {
        String text = text(file);
        String header = text.lines().findFirst().orElse("").strip();
        if (header.isEmpty()) {
            throw new DatasetRejected(Text.of("dataset.empty", file));
        }
        char separator = header.indexOf(';') >= 0 ? ';' : header.indexOf('\t') >= 0 ? '\t' : ',';
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            List<CSVRecord> records = parser.getRecords();
            return of(file, header, separator, records);
        } catch (IOException | UncheckedIOException e) {
            throw new DatasetRejected(Text.of("dataset.malformed", file, e.getMessage()));
        }
    }

    private static CsvSource of(Path file, String header, char separator, List<CSVRecord> records) {
        List<String> names = records.get(0).stream().map(String::strip).toList();
        int accident = column(file, names, "Num_Acc");
        int severity = column(file, names, "grav");
        boolean quoted = header.startsWith("\"");
        List<User> users = new ArrayList<>(records.size());
        for (CSVRecord line : records.subList(1, records.size())) {
            if (line.size() == names.size()
                    && !line.get(accident).isBlank()
                    && !line.get(severity).isBlank()) {
                users.add(user(line, accident, severity, separator, quoted));
            }
        }
        return new CsvSource(header, users);
    }

    private static User user(CSVRecord line, int accident, int severity, char separator, boolean quoted) {
        List<String> others = IntStream.range(0, line.size())
                .filter(column -> column != accident && column != severity)
                .mapToObj(column -> line.get(column).trim())
                .toList();
        String text = line.stream()
                .map(field -> quoted || field.indexOf(separator) >= 0 || field.indexOf('"') >= 0
                        ? '"' + field.replace("\"", "\"\"") + '"'
                        : field)
                .collect(Collectors.joining(String.valueOf(separator)));
        return new User(new Row(line.get(accident), line.get(severity)), others, text);
    }

    private static int column(Path file, List<String> names, String name) {
        return IntStream.range(0, names.size())
                .filter(column -> names.get(column).equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(
                        () -> new DatasetRejected(Text.of("dataset.column", file, name, String.join(", ", names))));
    }

    private static String text(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            String text = utf8(bytes).orElseGet(() -> new String(bytes, StandardCharsets.ISO_8859_1));
            return text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text;
        } catch (NoSuchFileException e) {
            throw new DatasetRejected(Text.of("dataset.absent", file));
        } catch (IOException e) {
            throw new DatasetRejected(Text.of("dataset.unreadable", file, e.getMessage()));
        }
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
