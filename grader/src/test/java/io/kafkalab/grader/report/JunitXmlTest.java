package io.kafkalab.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.grader.Golden;
import io.kafkalab.grader.result.ResultExamples;
import io.kafkalab.grader.result.SubmissionResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class JunitXmlTest {

    private static final List<String> NASTY = NastyStrings.ALL;

    @TempDir
    private Path folder;

    @Test
    void aWrongAnswerIsAFailureAndAnUnreachedCheckIsSkipped() throws Exception {
        Golden.assertSame("report/junit.xml", Files.readString(write(ResultExamples.partly())));
    }

    @Test
    void everyFailureHasAMessage() throws Exception {
        Element suite = suite(ResultExamples.partly());
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        assertThat(suite.getAttribute("skipped")).isEqualTo("1");
        NodeList failures = suite.getElementsByTagName("failure");
        assertThat(((Element) failures.item(0)).getAttribute("message")).startsWith("attendu : un message");
    }

    @Test
    void aFaultOfOursIsAnError() throws Exception {
        Element suite = suite(ResultExamples.faulty());
        assertThat(suite.getAttribute("errors")).isEqualTo("1");
        assertThat(suite.getAttribute("failures")).isEqualTo("0");
        assertThat(suite.getElementsByTagName("error").getLength()).isEqualTo(1);
    }

    @Test
    void aRejectedSubmissionIsOneFailure() throws Exception {
        Element suite = suite(ResultExamples.rejected());
        assertThat(suite.getAttribute("tests")).isEqualTo("1");
        assertThat(((Element) suite.getElementsByTagName("failure").item(0)).getAttribute("message"))
                .isEqualTo("Le dossier est vide.");
    }

    @Test
    void aHiddenCheckIsNeitherNamedNorCounted() throws Exception {
        Path file = write(ResultExamples.hiding(CheckId.TOPIC_SPREAD));
        assertThat(Files.readString(file))
                .doesNotContain("topic.spread", "un message dans chaque partition")
                .contains("\"klab.points\" value=\"18.5\"", "\"klab.maxPoints\" value=\"19.0\"");
        assertThat(suite(ResultExamples.hiding(CheckId.TOPIC_SPREAD)).getAttribute("failures"))
                .isEqualTo("0");
    }

    @Test
    void aFaultInAHiddenCheckAloneIsStillAnError() throws Exception {
        SubmissionResult faulty = ResultExamples.hidingAll(ResultExamples.faulty());
        assertThat(suite(faulty).getAttribute("errors")).isEqualTo("1");
        assertThat(suite(faulty).getAttribute("tests")).isEqualTo("1");
    }

    @Test
    void aGradeOfHiddenChecksAloneIsNoFailure() throws Exception {
        Element suite = suite(ResultExamples.hidingAll(ResultExamples.partly()));
        assertThat(suite.getAttribute("tests")).isEqualTo("0");
        assertThat(suite.getElementsByTagName("testcase").getLength()).isZero();
    }

    /** What surefire-test-report.xsd asks for: no attribute left out, no element where it may not stand. */
    @ParameterizedTest
    @FieldSource("NASTY")
    void hostileTextLeavesTheShapeOfSurefire(String nasty) throws Exception {
        for (SubmissionResult result : List.of(NastyStrings.failed(nasty), NastyStrings.rejected(nasty))) {
            Element suite = suite(result);
            assertThat(attributes(suite)).containsExactly("errors", "failures", "name", "skipped", "tests", "time");
            assertThat(suite.getAttribute("time")).matches("\\d+\\.\\d{3}");
            List<Element> children = children(suite);
            assertThat(children.get(0).getTagName()).isEqualTo("properties");
            assertThat(children(children.get(0)))
                    .allSatisfy(property -> assertThat(attributes(property)).containsExactly("name", "value"));
            assertThat(children.subList(1, children.size()))
                    .hasSize(Integer.parseInt(suite.getAttribute("tests")))
                    .allSatisfy(JunitXmlTest::assertTestCase);
        }
    }

    private static void assertTestCase(Element testCase) {
        assertThat(testCase.getTagName()).isEqualTo("testcase");
        assertThat(attributes(testCase)).containsExactly("classname", "name", "time");
        assertThat(children(testCase)).singleElement().satisfies(failure -> {
            assertThat(failure.getTagName()).isEqualTo("failure");
            assertThat(attributes(failure)).containsExactly("message", "type");
            assertThat(failure.getAttribute("message")).isNotBlank();
            assertThat(children(failure)).isEmpty();
        });
    }

    private static List<Element> children(Element parent) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    private static List<String> attributes(Element element) {
        return IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(i -> element.getAttributes().item(i).getNodeName())
                .sorted()
                .toList();
    }

    private Path write(SubmissionResult result) {
        JunitXml.write(ResultExamples.LAB, result, ReportFolder.open(folder));
        return folder.resolve("submissions")
                .resolve(ReportFolder.fileName(result.id()))
                .resolve("junit.xml");
    }

    private Element suite(SubmissionResult result) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(write(result).toFile())
                .getDocumentElement();
    }
}
