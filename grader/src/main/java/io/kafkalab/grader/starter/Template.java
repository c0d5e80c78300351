package io.kafkalab.grader.starter;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of a starter before it is filled in.
 *
 * @param text its text, with places such as <code>{{todo}}</code>
 */
record Template(String text) {
    private static final Pattern PLACE = Pattern.compile("\\{\\{([\\w:.-]+)}}");

    /** The template of that path below {@code klab/starter}. */
    static Template load(String path) {
        String resource = "/klab/starter/" + path;
        try (InputStream in = Template.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException(resource);
            }
            return new Template(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    /** The text with every place filled in, by what it is called. */
    String fill(UnaryOperator<String> values) {
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(values.apply(place.group(1))));
    }
}
