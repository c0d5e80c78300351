package io.kafkalab.grader.report.html;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import io.kafkalab.grader.observed.Visible;
import java.util.stream.Collectors;

/**
 * Writes what fills a template: escaped for where it stands, and with every character that could hide, reorder or forge
 * something shown as what it is.
 */
final class PageOutput extends OwaspHtmlTemplateOutput {

    PageOutput(TemplateOutput page) {
        super(page);
    }

    @Override
    public void writeUserContent(String value) {
        super.writeUserContent(value == null ? null : visible(value));
    }

    /** Lines stay lines; what else cannot be seen becomes visible. */
    static String visible(String text) {
        if (isPlain(text)) {
            return text;
        }
        return text.replace("\r\n", "\n").lines().map(Visible::line).collect(Collectors.joining("\n"));
    }

    /** Most of what a page shows, and quickly told. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\n') || c >= 0x7F) {
                return false;
            }
        }
        return true;
    }
}
