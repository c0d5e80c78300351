package io.kafkalab.grader.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.exercises.evidence.Evidence;
import io.kafkalab.grader.report.ReportFolder;
import io.kafkalab.grader.report.SubmissionFiles;
import io.kafkalab.grader.result.CheckOutcome;
import io.kafkalab.grader.result.Results;
import io.kafkalab.grader.result.Status;
import io.kafkalab.grader.result.SubmissionResult;
import io.kafkalab.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a student writes, wherever it is shown: the pages have the same elements as with harmless text. */
class NastyStringsTest {

    static final List<String> NASTY = NastyStrings.ALL;

    @TempDir
    Path folder;

    @ParameterizedTest
    @FieldSource("NASTY")
    void staysText(String nasty) throws IOException {
        write("tame", folder.resolve("tame"));
        write(nasty, folder.resolve("nasty"));
        for (String page : List.of("index.html", "report.html", "instructor.html")) {
            Path file = find(folder.resolve("nasty"), page);
            String text = Files.readString(file);
            assertThat(oddCharacters(text)).as(page).isEmpty();
            assertThat(shape(Jsoup.parse(text)))
                    .as(page)
                    .isEqualTo(shape(Jsoup.parse(find(folder.resolve("tame"), page))));
        }
        Document index = Jsoup.parse(find(folder.resolve("nasty"), "index.html"));
        JsonNode rows =
                JsonMapper.shared().readTree(index.getElementById("rows").data());
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).get(1).asString()).isEqualTo(SafeJson.text(nasty));
        Document page = Jsoup.parse(find(folder.resolve("nasty"), "report.html"));
        String shown = PageOutput.visible(nasty).lines().iterator().next();
        assertThat(page.select("h1").first().wholeText()).contains(shown);
    }

    private void write(String text, Path root) throws IOException {
        MadeClass made = new MadeClass(Language.ENGLISH, Set.of());
        List<CheckOutcome> checks =
                List.of(made.failed(CheckId.TOPIC_SPREAD, text), made.failed(CheckId.SINK_DOCUMENTS, text));
        Evidence evidence = made.evidence(text);
        SubmissionResult one = made.graded("0", text, checks);
        SubmissionResult student = new SubmissionResult(
                "1" + text,
                text,
                text,
                Status.LAB_FAULT,
                null,
                one.maxPoints(),
                1L,
                1,
                text,
                made.programs(evidence),
                checks);
        SubmissionResult rejected = new SubmissionResult(
                "2" + text,
                text,
                text,
                Status.REJECTED,
                one.points(),
                one.maxPoints(),
                null,
                0,
                text,
                List.of(),
                List.of());
        Results results = made.results(List.of(student, rejected));
        ReportFolder reports = ReportFolder.open(root);
        SubmissionFiles.write(student.id(), evidence, reports);
        HtmlReport.write(results, reports);
    }

    /** Of the student with evidence, whose folder comes first. */
    private static Path find(Path root, String page) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.getFileName().toString().equals(page))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** All elements and the names of their attributes, in order; scripts and styles with what they hold. */
    private static String shape(Document page) {
        return page.getAllElements().stream().map(NastyStringsTest::shape).collect(Collectors.joining("\n"));
    }

    private static String shape(Element element) {
        String attributes = element.attributes().asList().stream()
                .map(Attribute::getKey)
                .sorted()
                .collect(Collectors.joining(" "));
        boolean code = Set.of("script", "style").contains(element.tagName())
                && !element.attr("type").equals("application/json");
        return element.tagName() + " " + attributes + (code ? element.data() : "");
    }

    private static Set<String> oddCharacters(String page) {
        Set<String> odd = new TreeSet<>();
        page.codePoints()
                .filter(c -> c != '\n'
                        && (Character.isISOControl(c)
                                || Character.getType(c) == Character.FORMAT
                                || Character.getType(c) == Character.SURROGATE
                                || Character.getType(c) == Character.LINE_SEPARATOR))
                .forEach(c -> odd.add("U+%04X".formatted(c)));
        return odd;
    }
}
