package io.kafkalab.exercises.statement;

import io.kafkalab.text.Language;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * One file of the statement: a heading, and Markdown below it.
 *
 * @param title the heading
 * @param text what stands below, without blank lines around it
 */
record Passage(String title, String text) {
    private static final String HEADING = "# ";

    static Passage load(String name, Language language) {
        String resource = "/klab/statement/" + language.code() + "/" + name + ".md";
        try (InputStream in = Passage.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException(resource);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    private static Passage parse(String markdown) {
        int end = markdown.indexOf('\n');
        String first = markdown.substring(0, end);
        if (!first.startsWith(HEADING)) {
            throw new IllegalStateException("no heading: " + first);
        }
        return new Passage(
                first.substring(HEADING.length()), markdown.substring(end).strip());
    }

    /** The passage as Markdown, under a heading of a level from 1 on. */
    String under(int level) {
        return "#".repeat(level) + " " + title + "\n\n" + text + "\n";
    }
}
