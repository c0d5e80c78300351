package io.kafkalab.grader.report.gradebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.grader.Golden;
import io.kafkalab.grader.report.NastyStrings;
import io.kafkalab.grader.report.ReportFolder;
import io.kafkalab.grader.result.ResultExamples;
import io.kafkalab.grader.result.Results;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GradebookTest {

    private static final Results CLASS = NastyStrings.of(List.of(
            ResultExamples.partly(), ResultExamples.faulty(), ResultExamples.rejected(), ResultExamples.right()));

    @TempDir
    private Path folder;

    @Test
    void oneRowForEachSubmissionAndOneColumnForEachCheck() throws IOException {
        Golden.assertSame("report/gradebook.csv", write(CLASS, "gradebook.csv"));
    }

    @Test
    void aFaultOfOursIsAnEmptyGradeAndARejectionAZero() throws IOException {
        List<CSVRecord> rows = rows(write(CLASS, "gradebook.csv"), ',');
        assertThat(rows).extracting(row -> row.get("points")).containsExactly("18.5", "", "0.0", "20.0");
        assertThat(rows.get(1).get("insert.event")).isEmpty();
        assertThat(rows.get(1).get("topic.exists")).isEqualTo("1.0");
    }

    @Test
    void aFrenchSpreadsheetGetsItsSignsAndAByteOrderMark() throws IOException {
        String table = write(CLASS, "gradebook-excel.csv");
        assertThat(table).startsWith("\ufeffid;name;status;points;max_points;passed;");
        assertThat(rows(table.substring(1), ';').get(0).get("points")).isEqualTo("18,5");
        assertThat(rows(table.substring(1), ';').get(0).get("name")).isEqualTo("Léa Martin");
    }

    @Test
    void anEnglishSpreadsheetGetsItsOwn() throws IOException {
        Results english = new Results(1, "en", CLASS.lab(), CLASS.rubric(), CLASS.submissions());
        String table = write(english, "gradebook-excel.csv");
        assertThat(rows(table.substring(1), ',').get(0).get("points")).isEqualTo("18.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gradebook.csv", "gradebook-excel.csv"})
    void hostileTextsChangeNeitherRowsNorColumns(String file) throws IOException {
        Results nasty = NastyStrings.of(NastyStrings.ALL.stream()
                .flatMap(text -> Stream.of(NastyStrings.failed(text), NastyStrings.rejected(text)))
                .toList());
        String table = write(nasty, file).replace("\ufeff", "");
        List<CSVRecord> rows = rows(table, file.contains("excel") ? ';' : ',');
        assertThat(rows).hasSize(2 * NastyStrings.ALL.size()).allMatch(CSVRecord::isConsistent);
        assertThat(table.lines()).hasSize(1 + rows.size());
        assertThat(rows.stream().flatMap(CSVRecord::stream)).noneMatch(GradebookTest::isFormula);
    }

    /** A French spreadsheet splits the file of commas at its semicolons, and the other way round. */
    @ParameterizedTest
    @ValueSource(strings = {"gradebook.csv", "gradebook-excel.csv"})
    void noCellIsAFormulaToASpreadsheetOfAnotherLanguage(String file) throws IOException {
        String table = write(NastyStrings.results(), file).replace("\ufeff", "");
        assertThat(table.lines().flatMap(line -> Stream.of(line.split("[;,\t|]"))))
                .noneMatch(GradebookTest::isFormula);
    }

    private static boolean isFormula(String cell) {
        return cell.matches("(?s)[\\s\"]*[=+\\-@].*");
    }

    private static List<CSVRecord> rows(String table, char separator) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(table, format)) {
            return parser.getRecords();
        }
    }

    private String write(Results results, String file) throws IOException {
        Gradebook.write(results, ReportFolder.open(folder));
        return Files.readString(folder.resolve(file));
    }
}
