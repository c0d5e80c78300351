package io.kafkalab.grader.report.github;

import io.kafkalab.grader.report.Printable;
import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;
import org.apache.commons.text.WordUtils;

/** Text that GitHub's Markdown shows as it is: no markup, no link, no image, no mention. */
final class Markdown {

    private static final int WIDTH = 100;

    private Markdown() {}

    /**
     * One line of our own words, each ASCII sign of it as a reference: those never start markup.
     *
     * <p>Not for what a student wrote, since mentions are looked for in what is rendered.
     */
    static String text(String text) {
        StringBuilder escaped = new StringBuilder();
        Printable.line(text).codePoints().forEach(c -> {
            if (c > 127 || c == ' ' || Character.isLetterOrDigit(c)) {
                escaped.appendCodePoint(c);
            } else {
                escaped.append("&#").append(c).append(';');
            }
        });
        return escaped.toString();
    }

    /** One line of whatever origin, as code: there GitHub looks for no mention either. */
    static String code(String text) {
        return "<code>" + text(text) + "</code>";
    }

    /** Lines of whatever origin, the long ones wrapped. */
    static String block(String text) {
        return Printable.lines(text)
                .lines()
                .map(line -> line.length() <= WIDTH ? line : WordUtils.wrap(line, WIDTH, "\n  ", true))
                .map(StringEscapeUtils::escapeXml10)
                .collect(Collectors.joining("\n", "<pre>", "</pre>"));
    }
}
