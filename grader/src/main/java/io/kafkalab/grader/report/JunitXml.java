package io.kafkalab.grader.report;

import io.kafkalab.exercises.judge.Verdict;
import io.kafkalab.grader.result.CheckOutcome;
import io.kafkalab.grader.result.LabLabel;
import io.kafkalab.grader.result.Status;
import io.kafkalab.grader.result.StudentView;
import io.kafkalab.grader.result.SubmissionResult;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes {@code junit.xml} of one submission, in the shape of Surefire's reports: a wrong answer is a failure, a fault of
 * ours an error, a check that was not reached is skipped. Points stand in the suite's properties, since a test case has
 * none. Students read it on their CI server, so hidden checks are left out, and their points with them.
 */
public final class JunitXml {

    private final LabLabel lab;
    private final SubmissionResult submission;
    private final XMLStreamWriter xml;

    private JunitXml(LabLabel lab, SubmissionResult submission, XMLStreamWriter xml) {
        this.lab = lab;
        this.submission = submission;
        this.xml = xml;
    }

    /**
     * Writes it into the folder of its submission.
     *
     * @param lab what the programs ran against; null if no lab was needed
     * @param folder the folder of all reports
     * @throws ReportNotWritten if that fails
     */
    public static void write(LabLabel lab, SubmissionResult submission, ReportFolder folder) {
        folder.submission(submission.id()).write("junit.xml", out -> write(lab, StudentView.of(submission), out));
    }

    private static void write(LabLabel lab, SubmissionResult submission, OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
            new JunitXml(lab, submission, xml).document();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void document() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuite");
        boolean rejected = submission.status() == Status.REJECTED;
        boolean faulty = submission.status() == Status.LAB_FAULT && count(Verdict.LAB_FAULT) == 0;
        attribute("name", "klab." + submission.id());
        attribute("time", seconds(submission.seconds()));
        attribute("tests", submission.checks().size() + (rejected || faulty ? 1 : 0));
        attribute("errors", count(Verdict.LAB_FAULT) + (faulty ? 1 : 0));
        attribute("skipped", count(Verdict.NOT_REACHED));
        attribute("failures", count(Verdict.FAILED) + (rejected ? 1 : 0));
        properties();
        for (CheckOutcome check : submission.checks()) {
            testCase(check);
        }
        if (rejected || faulty) {
            start("testcase", 1);
            attribute("name", "submission");
            attribute("classname", "klab");
            attribute("time", "0");
            verdict(rejected ? "failure" : "error", submission.status().name(), submission.message());
            end(1);
        }
        end(0);
        xml.writeCharacters("\n");
        xml.writeEndDocument();
    }

    private void properties() throws XMLStreamException {
        start("properties", 1);
        for (Map.Entry<String, String> property : values().entrySet()) {
            newLine(2);
            xml.writeEmptyElement("property");
            attribute("name", property.getKey());
            attribute("value", property.getValue());
        }
        end(1);
    }

    private Map<String, String> values() {
        Map<String, String> values = new TreeMap<>();
        values.put("klab.status", submission.status().name());
        values.put("klab.points", String.valueOf(submission.points()));
        values.put("klab.maxPoints", String.valueOf(submission.maxPoints()));
        values.put("klab.seed", String.valueOf(submission.seed()));
        if (lab != null) {
            values.put("klab.backend", lab.backend());
            values.put("klab.kafka", lab.kafka());
            values.put("klab.connect", lab.connect());
            values.put("klab.mongodb", lab.mongodb());
            values.put("klab.sandbox", lab.sandbox());
        }
        for (CheckOutcome check : submission.checks()) {
            values.put("klab.points." + check.id(), check.points() + "/" + check.maxPoints());
        }
        return values;
    }

    private void testCase(CheckOutcome check) throws XMLStreamException {
        start("testcase", 1);
        attribute("name", check.id());
        attribute("classname", "klab." + check.task());
        attribute("time", "0");
        switch (check.verdict()) {
            case PASSED -> {}
            case FAILED -> verdict("failure", check.cause(), check.message());
            case NOT_REACHED -> verdict("skipped", null, check.message());
            case LAB_FAULT -> verdict("error", check.verdict().name(), check.message());
        }
        end(1);
    }

    /** A reader may take a failure without a message for a pass, so there always is one. */
    private void verdict(String element, String type, String message) throws XMLStreamException {
        String shown =
                message == null || message.isBlank() ? submission.status().name() : Printable.lines(message);
        start(element, 2);
        attribute("message", shown);
        if (!element.equals("skipped")) {
            attribute("type", type == null ? Verdict.FAILED.name() : type);
        }
        xml.writeCharacters(shown);
        xml.writeEndElement();
    }

    private long count(Verdict verdict) {
        return submission.checks().stream()
                .filter(check -> check.verdict() == verdict)
                .count();
    }

    private void attribute(String name, Object value) throws XMLStreamException {
        xml.writeAttribute(name, Printable.lines(String.valueOf(value)));
    }

    private void start(String element, int depth) throws XMLStreamException {
        newLine(depth);
        xml.writeStartElement(element);
    }

    private void end(int depth) throws XMLStreamException {
        newLine(depth);
        xml.writeEndElement();
    }

    private void newLine(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    private static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.3f", seconds);
    }
}
