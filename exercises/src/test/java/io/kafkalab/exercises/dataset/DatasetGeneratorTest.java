package io.kafkalab.exercises.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.kafkalab.exercises.evidence.Row;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetGeneratorTest {
    @TempDir
    Path folder;

    @Test
    void theFileHasTheFormatOfTheRealOne() throws IOException {
        Dataset dataset = DatasetGenerator.write(folder.resolve("a.csv"), 7, Dataset.ROWS);
        String text = Files.readString(dataset.file());
        List<String> lines = text.lines().toList();
        assertThat(lines).hasSize(Dataset.ROWS + 1);
        assertThat(lines.get(0))
                .isEqualTo("\"Num_Acc\";\"id_usager\";\"id_vehicule\";\"num_veh\";\"place\";\"catu\";\"grav\";\"sexe\";"
                        + "\"an_nais\";\"trajet\";\"secu1\";\"secu2\";\"secu3\";\"locp\";\"actp\";\"etatp\"");
        assertThat(lines.subList(1, lines.size()))
                .allSatisfy(
                        line -> assertThat(line)
                                .matches(
                                        "\"2022000\\d{5}\";\"\\d{3}\u00a0\\d{3}\";\"\\d{3}\u00a0\\d{3}\";\"[AB]01\"(;\" ?-?[\\dAB]+\"){12}"));
        assertThat(text).endsWith("\n").doesNotContain("\r").contains("\" -1\"").doesNotContain("\"-1\"");
    }

    @Test
    void theRowsAreThoseOfTheFile() throws IOException {
        Dataset dataset = DatasetGenerator.write(folder.resolve("a.csv"), 7, Dataset.ROWS);
        assertThat(records(dataset.file()).stream()
                        .map(line -> new Row(line.get("Num_Acc"), line.get("grav")))
                        .toList())
                .isEqualTo(dataset.rows());
    }

    @Test
    void theSameSeedMakesTheSameBytesOnEveryMachine() throws Exception {
        byte[] bytes = Files.readAllBytes(DatasetGenerator.write(folder.resolve("a.csv"), 42, Dataset.ROWS)
                .file());
        byte[] digest = java.security.MessageDigest.getInstance("SHA-256").digest(bytes);
        assertThat(HexFormat.of().formatHex(digest))
                .isEqualTo("3b8c42a6558d408a0c03821af5c19a64dd5e0bbbf5a1e1825d5a97ae683cf8b8");
        assertThat(DatasetGenerator.write(folder.resolve("b.csv"), 43, Dataset.ROWS)
                        .rows())
                .isNotEqualTo(DatasetGenerator.write(folder.resolve("c.csv"), 42, Dataset.ROWS)
                        .rows());
    }

    @Test
    void noWrongProgramIsRightByLuck() throws IOException {
        for (long seed = 0; seed < 300; seed++) {
            Dataset dataset = DatasetGenerator.write(folder.resolve("luck.csv"), seed, 60);
            List<Row> three = dataset.firstThree();
            List<String> accidents = three.stream().map(Row::accident).toList();
            List<String> severities = three.stream().map(Row::severity).toList();
            assertThat(accidents.get(0)).isNotEqualTo(accidents.get(1));
            assertThat(accidents.get(1))
                    .as("parted by partitions in turn, and by one for the first two rows")
                    .isEqualTo(accidents.get(2));
            assertThat(severities.get(1)).isNotEqualTo(severities.get(2));
            assertThat(severities).isSubsetOf("1", "2", "3", "4");
            assertThat(severities.get(0)).isNotEqualTo("1");
            assertThat(severities.stream().sorted().toList())
                    .isNotIn(List.of("1", "3", "4"), List.of("1", "2", "3"), List.of("2", "3", "4"));
            assertThat(dataset.rows().subList(3, 60)).noneMatch(row -> accidents.contains(row.accident()));
            columns(dataset.file()).forEach((name, values) -> {
                if (!name.equals("grav")) {
                    assertThat(values.stream().sorted().toList())
                            .as("column %s for seed", name)
                            .isNotEqualTo(severities.stream().sorted().toList());
                    assertThat(IntStream.range(0, 3).filter(i -> values.get(i).equals(severities.get(i))))
                            .as("column %s", name)
                            .isEmpty();
                }
            });
        }
    }

    @Test
    void twoOfTheNextRowsAreEqualInWhatIsSentOfThem() {
        for (long seed = 0; seed < 50; seed++) {
            List<Row> rows =
                    DatasetGenerator.write(folder.resolve("a.csv"), seed, 60).rows();
            assertThat(rows.get(3)).isEqualTo(rows.get(4));
        }
    }

    @Test
    void aSmallFileHasAsManyRowsAsAskedFor() {
        for (int size = 3; size < 8; size++) {
            assertThat(DatasetGenerator.write(folder.resolve("a.csv"), 1, size).rows())
                    .hasSize(size);
        }
    }

    @Test
    void accidentsAscendAfterTheFirstThree() {
        Dataset dataset = DatasetGenerator.write(folder.resolve("a.csv"), 5, Dataset.ROWS);
        assertThat(dataset.rows().subList(3, Dataset.ROWS).stream().map(Row::accident))
                .isSorted();
    }

    @Test
    void severitiesHaveTheRealShares() {
        Dataset dataset = DatasetGenerator.write(folder.resolve("a.csv"), 11, DatasetGenerator.REAL_ROWS);
        Map<String, Long> counts =
                dataset.rows().stream().collect(Collectors.groupingBy(Row::severity, Collectors.counting()));
        share(counts, "1", 42.4);
        share(counts, "2", 3.0);
        share(counts, "3", 15.1);
        share(counts, "4", 39.3);
        assertThat(100.0 * counts.get(" -1") / dataset.rows().size()).isCloseTo(0.2, within(0.1));
        assertThat(counts).hasSize(5);
    }

    private static void share(Map<String, Long> counts, String severity, double percent) {
        assertThat(100.0 * counts.get(severity) / DatasetGenerator.REAL_ROWS)
                .as(severity)
                .isCloseTo(percent, within(0.5));
    }

    @Test
    void theWholeFileTakesLittleTime() {
        DatasetGenerator.write(folder.resolve("warm.csv"), 1, 20_000);
        // Of the processor: a machine that pauses, or that others use, takes longer by the clock.
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        DatasetGenerator.write(folder.resolve("a.csv"), 1, DatasetGenerator.REAL_ROWS);
        assertThat((threads.getCurrentThreadCpuTime() - start) / 1_000_000)
                .as("milliseconds")
                .isBetween(1L, 3000L);
    }

    @Test
    void anImpossibleSizeIsRefused() {
        assertThatThrownBy(() -> DatasetGenerator.write(folder.resolve("a.csv"), 1, 2))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<String, List<String>> columns(Path file) throws IOException {
        List<CSVRecord> records = records(file).subList(0, 3);
        return records.get(0).getParser().getHeaderNames().stream()
                .collect(Collectors.toMap(
                        name -> name,
                        name -> records.stream()
                                .map(line -> line.get(name).trim())
                                .toList()));
    }

    private static List<CSVRecord> records(Path file) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
            return parser.getRecords();
        }
    }
}
