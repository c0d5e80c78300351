package io.kafkalab.grader.report.moodle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    private static final List<String> TEXTS = List.of(
            "",
            "a",
            "Léa Martin",
            "\"",
            "\"\"",
            ",",
            ";",
            "\t",
            "x,y",
            "say \"no\"",
            "two\nlines",
            "two\r\nlines",
            "\r",
            " x ",
            "=1+1",
            "12,50",
            "学",
            "'");

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t'})
    void onlyTheCellsThatAreReplacedChange(char separator) throws IOException {
        Random random = new Random(separator);
        for (int round = 0; round < 300; round++) {
            String end = random.nextBoolean() ? "\r\n" : "\n";
            String text = table(random, separator, end);
            byte[] bytes = ((random.nextBoolean() ? "\ufeff" : "") + text).getBytes(StandardCharsets.UTF_8);
            CsvFile file = CsvFile.of(bytes);
            List<List<String>> expected = parsed(text, separator);
            assertThat(texts(file)).isEqualTo(expected);
            assertThat(file.with(Map.of())).isEqualTo(bytes);

            Map<CsvCell, String> replaced = new HashMap<>();
            String kept = replace(random, file, expected, replaced, bytes);
            byte[] filled = file.with(replaced);

            assertThat(texts(CsvFile.of(filled))).isEqualTo(expected);
            assertThat(parsed(new String(filled, StandardCharsets.UTF_8).replace("\ufeff", ""), separator))
                    .isEqualTo(expected);
            assertThat(withoutCells(CsvFile.of(filled), filled, replaced, file)).isEqualTo(kept);
        }
    }

    /** Replaces some cells, in the expected table too; what remains of the file without them. */
    private static String replace(
            Random random, CsvFile file, List<List<String>> expected, Map<CsvCell, String> replaced, byte[] bytes) {
        for (int row = 1; row < file.rows().size(); row++) {
            for (int column = 0; column < file.rows().get(row).size(); column++) {
                if (random.nextInt(3) == 0) {
                    String text = TEXTS.get(random.nextInt(TEXTS.size()));
                    replaced.put(file.rows().get(row).get(column), text);
                    expected.get(row).set(column, text);
                }
            }
        }
        return withoutCells(file, bytes, replaced, file);
    }

    private static String withoutCells(CsvFile now, byte[] bytes, Map<CsvCell, String> replaced, CsvFile before) {
        StringBuilder rest = new StringBuilder();
        int at = 0;
        for (int row = 0; row < now.rows().size(); row++) {
            for (int column = 0; column < now.rows().get(row).size(); column++) {
                CsvCell cell = now.rows().get(row).get(column);
                if (replaced.containsKey(before.rows().get(row).get(column))) {
                    rest.append(new String(bytes, at, cell.start() - at, StandardCharsets.ISO_8859_1))
                            .append('#');
                    at = cell.end();
                }
            }
        }
        return rest.append(new String(bytes, at, bytes.length - at, StandardCharsets.ISO_8859_1))
                .toString();
    }

    @Test
    void aFileOfAnotherEncodingKeepsItAndLosesNothing() {
        Charset windows = Charset.forName("windows-1252");
        CsvFile file = CsvFile.of("Nom;Note\nZoé;-\n".getBytes(windows));
        CsvCell grade = file.rows().get(1).get(1);

        assertThat(file.rows().get(1).get(0).text()).isEqualTo("Zoé");
        assertThat(new String(file.with(Map.of(grade, "é 学")), windows)).isEqualTo("Nom;Note\nZoé;\"é &#23398;\"\n");
    }

    @Test
    void aQuoteThatNeverClosesEndsWithTheFile() {
        assertThat(texts(CsvFile.of("a,b\n1,\"x\ny".getBytes(StandardCharsets.UTF_8))))
                .containsExactly(List.of("a", "b"), List.of("1", "\"x\ny"));
    }

    private static List<List<String>> texts(CsvFile file) {
        return file.rows().stream()
                .map(row -> row.stream().map(CsvCell::text).toList())
                .toList();
    }

    private static List<List<String>> parsed(String text, char separator) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator).get();
        List<List<String>> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(format)
                .get()) {
            for (CSVRecord each : parser) {
                rows.add(new ArrayList<>(each.toList()));
            }
        }
        return rows;
    }

    private static String table(Random random, char separator, String end) {
        int columns = 3 + random.nextInt(4);
        StringBuilder text = new StringBuilder("h" + (separator + "h").repeat(columns - 1) + end);
        for (int row = random.nextInt(6); row > 0; row--) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                String cell = TEXTS.get(random.nextInt(TEXTS.size()));
                boolean quotes = random.nextBoolean() || cell.chars().anyMatch(c -> "\"\r\n,;\t".indexOf(c) >= 0);
                cells.add(quotes ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
            }
            text.append(String.join(String.valueOf(separator), cells)).append(end);
        }
        return text.toString();
    }
}
