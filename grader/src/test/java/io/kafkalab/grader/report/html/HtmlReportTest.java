package io.kafkalab.grader.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.exercises.evidence.Evidence;
import io.kafkalab.exercises.evidence.Output;
import io.kafkalab.exercises.judge.Verdict;
import io.kafkalab.grader.report.ReportFolder;
import io.kafkalab.grader.report.SubmissionFiles;
import io.kafkalab.grader.result.CheckOutcome;
import io.kafkalab.grader.result.Results;
import io.kafkalab.grader.result.SubmissionResult;
import io.kafkalab.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HtmlReportTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void aClassHasItsFiguresItsQuestionsAndARowForEachStudent(Language language) throws IOException {
        Results results = new MadeClass(language, Set.of()).of(60);
        Document page = index(results);

        assertThat(page.select("html").attr("lang")).isEqualTo(language.code());
        assertThat(page.select(".cards dd").eachText()).startsWith("60", "57").endsWith("2", "1");
        assertThat(page.select("table.questions tbody tr")).hasSameSizeAs(CheckId.values());
        assertThat(page.select("table.students thead button[data-sort]").eachAttr("title"))
                .anyMatch(title -> title.startsWith("topic.exists – "));
        JsonNode rows = data(page, "rows");
        assertThat(rows).hasSize(60);
        assertThat(rows.get(0).get(4).asString())
                .hasSameSizeAs(CheckId.values())
                .matches("[PFN]+");
        assertThat(rows.get(17).get(4).asString()).matches("-+");
        assertThat(rows.get(17).get(6).asString()).startsWith("L’archive");
    }

    @Test
    void theSharesAndCausesOfACheckAreCounted() throws IOException {
        MadeClass made = new MadeClass(Language.ENGLISH, Set.of());
        CheckId check = CheckId.TOPIC_SPREAD;
        Results results = made.results(List.of(
                made.graded("a", "A", List.of(made.outcome(check, Verdict.PASSED))),
                made.graded("b", "B", List.of(made.failed(check))),
                made.graded("c", "C", List.of(made.failed(check)))));
        var row = index(results).select("table.questions tbody tr").get(check.ordinal());
        assertThat(row.select(".share span").text()).isEqualTo("33 %");
        assertThat(row.select("button").eachText()).containsExactly("2", "0");
        assertThat(row.select(".reasons li").text()).startsWith("2 × ").contains("partition");
    }

    @Test
    void nothingButItsOwnScriptMayRunAndNothingIsFetched() throws IOException {
        Document page = index(new MadeClass(Language.ENGLISH, Set.of()).of(5));
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'; style-src 'sha256-")
                .doesNotContain("unsafe", "http", "*");
        assertThat(page.select("[src], [style], link:not([rel=icon]), base, iframe, object, form[action]"))
                .isEmpty();
        assertThat(page.select("link[rel=icon]").attr("href")).isEqualTo("data:,");
    }

    @Test
    void aStudentsPageSaysWhatWasExpectedSeenAndWhatToTry() throws IOException {
        MadeClass made = new MadeClass(Language.FRENCH, Set.of());
        SubmissionResult student = made.graded("21", "Léa Martin", List.of(made.failed(CheckId.TOPIC_SPREAD)));
        ReportFolder reports = ReportFolder.open(folder);
        SubmissionFiles.write("21", made.evidence(""), reports);
        HtmlReport.write(made.results(List.of(student)), reports);

        Document page = Jsoup.parse(reports.submission("21").root().resolve("report.html"));
        assertThat(page.select("h1").text()).isEqualTo("Léa Martin");
        assertThat(page.select("#topic .details div").eachAttr("class"))
                .containsExactly("expected", "seen", "cause", "next", "advice");
        assertThat(page.select("#topic .command").text()).isEqualTo("python3 topic.py");
        assertThat(page.select("#topic table.observed").first().select("td").eachText())
                .startsWith("0", "0", "202200000001", "3");
        assertThat(page.select(".timeline rect.ran")).hasSize(7);
        assertThat(page.text()).contains(MadeClass.LAB.lacks().get(0));
        assertThat(page.text())
                .doesNotContain("bubblewrap", MadeClass.LAB.notPromised().get(0));
        assertThat(Jsoup.parse(reports.submission("21").root().resolve("instructor.html"))
                        .text())
                .contains("bubblewrap", MadeClass.LAB.notPromised().get(0));
        assertThat(page.select("#topic .question").text()).contains("La question", "deux partitions");
        assertThat(page.select("#topic .question strong")).isNotEmpty();
        assertThat(Jsoup.parse(reports.submission("21").root().resolve("instructor.html"))
                        .select(".question"))
                .isEmpty();
        for (String link :
                page.select("a[href]").not("[href^=#], [href^=https]").eachAttr("href")) {
            assertThat(reports.submission("21").root().resolve(link)).exists();
        }
    }

    @Test
    void aLongOutputIsCutAndCounted() {
        String text = "line of output\n".repeat(700_000);
        Excerpt excerpt = Excerpt.of("output", new Output(text, text.length(), false), "topic.out.txt");
        assertThat(excerpt.head().length() + excerpt.tail().length()).isLessThan(10_000);
        assertThat(excerpt.head().length() + excerpt.leftOut() + excerpt.tail().length())
                .isEqualTo(text.length());
        assertThat(excerpt.file()).isEqualTo("topic.out.txt");
    }

    @Test
    void evidenceOfAnotherRunIsDisregarded() throws IOException {
        MadeClass made = new MadeClass(Language.ENGLISH, Set.of());
        Evidence other = new Evidence(Evidence.VERSION, 43, made.evidence("").tasks());
        ReportFolder reports = ReportFolder.open(folder);
        SubmissionFiles.write("21", other, reports);
        HtmlReport.write(
                made.results(
                        List.of(made.graded("21", "Léa", List.of(made.outcome(CheckId.TOPIC_EXISTS, Verdict.PASSED))))),
                reports);
        Document page = Jsoup.parse(reports.submission("21").root().resolve("report.html"));
        assertThat(page.select(".timeline, .evidence")).isEmpty();
        assertThat(page.text()).contains("What was observed is not part of this page");
    }

    @Test
    void aSubmissionWithoutEvidenceHasItsPageToo() throws IOException {
        MadeClass made = new MadeClass(Language.ENGLISH, Set.of());
        Results results = made.results(List.of(made.student(17), made.student(23)));
        ReportFolder reports = ReportFolder.open(folder);
        HtmlReport.write(results, reports);
        for (SubmissionResult submission : results.submissions()) {
            Document page =
                    Jsoup.parse(reports.submission(submission.id()).root().resolve("report.html"));
            assertThat(page.select(".message").text()).isEqualTo(submission.message());
        }
    }

    @Test
    void aStudentsViewHoldsNothingOfHiddenChecks() throws IOException {
        MadeClass made = new MadeClass(Language.ENGLISH, Set.of(CheckId.TOPIC_SPREAD, CheckId.PLUGINS_LISTED));
        CheckOutcome hidden = made.failed(CheckId.TOPIC_SPREAD, "SECRET-SEEN");
        SubmissionResult student = made.graded(
                "21",
                "Léa",
                List.of(
                        made.outcome(CheckId.TOPIC_EXISTS, Verdict.PASSED),
                        hidden,
                        made.failed(CheckId.PLUGINS_LISTED)));
        ReportFolder reports = ReportFolder.open(folder);
        SubmissionFiles.write("21", made.evidence(""), reports);
        HtmlReport.write(made.results(List.of(student)), reports);

        Path own = reports.submission("21").root();
        String page = Files.readString(own.resolve("report.html"));
        assertThat(page)
                .doesNotContain(
                        "topic.spread",
                        "SECRET-SEEN",
                        hidden.expected(),
                        hidden.advice(),
                        "plugins.listed",
                        "MongoSourceConnector</bdi></td></tr></tbody>",
                        "id=\"plugins\"",
                        "instructor");
        Document shown = Jsoup.parse(page);
        assertThat(shown.select(".grade").text()).isEqualTo("1 / 1");
        assertThat(shown.select(".note").text()).startsWith("Total of the checks shown here");

        Document all = Jsoup.parse(own.resolve("instructor.html"));
        assertThat(all.text()).contains("topic.spread", "SECRET-SEEN", "plugins.listed", "hidden from students");
        assertThat(all.select(".grade").text()).isEqualTo("1 / 20");
    }

    private Document index(Results results) throws IOException {
        HtmlReport.writeIndex(results, ReportFolder.open(folder));
        return Jsoup.parse(folder.resolve("index.html"));
    }

    private static JsonNode data(Document page, String id) {
        return JsonMapper.shared().readTree(page.getElementById(id).data());
    }
}
