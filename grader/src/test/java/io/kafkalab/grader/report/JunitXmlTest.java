package io.kafkalab.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.grader.Golden;
import io.kafkalab.grader.result.ResultExamples;
import io.kafkalab.grader.result.SubmissionResult;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class JunitXmlTest {

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

    private Path write(SubmissionResult result) {
        JunitXml.write(ResultExamples.LAB, result, ReportFolder.open(folder));
        return folder.resolve("submissions").resolve(result.id()).resolve("junit.xml");
    }

    private Element suite(SubmissionResult result) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(write(result).toFile())
                .getDocumentElement();
    }
}
