package io.kafkalab.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * All sentences of klab in one language, merged from every {@code klab/messages_LANG.properties} and
 * {@code klab/hints_LANG.properties} on the class path.
 *
 * <p>Patterns are those of {@link MessageFormat}; French apostrophes are written ’ since the
 * straight one is a quote there.
 */
public final class Catalogue {

    /** The sentences, and the hints, which are too many to stand among them. */
    private static final List<String> FILES = List.of("messages", "hints");

    private static final Map<Language, Catalogue> LOADED = Collections.synchronizedMap(new EnumMap<>(Language.class));

    private final Language language;
    private final Properties patterns;

    private Catalogue(Language language, Properties patterns) {
        this.language = language;
        this.patterns = patterns;
    }

    /** The catalogue of a language; loaded once. */
    public static Catalogue in(Language language) {
        return LOADED.computeIfAbsent(language, Catalogue::load);
    }

    /** The language of this catalogue. */
    public Language language() {
        return language;
    }

    /** Whether this catalogue has a message of that key. */
    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /** All keys, for tests that compare the languages. */
    public Set<String> keys() {
        return patterns.stringPropertyNames();
    }

    /** Renders a message by its key. */
    public String say(String key, Object... arguments) {
        return say(Text.of(key, arguments));
    }

    /**
     * Renders a text.
     *
     * @throws IllegalArgumentException if the catalogue has no such key: a defect that tests find,
     *     never shown to users
     */
    public String say(Text text) {
        String pattern = patterns.getProperty(text.key());
        if (pattern == null) {
            throw new IllegalArgumentException("no message " + text.key() + " in " + language.code());
        }
        Object[] arguments = text.arguments().stream()
                .map(a -> a.text() == null ? a.literal() : say(a.text()))
                .toArray();
        return new MessageFormat(pattern, language.locale()).format(arguments);
    }

    private static Catalogue load(Language language) {
        Properties all = new Properties();
        for (String file : FILES) {
            load("klab/" + file + "_" + language.code() + ".properties", all);
        }
        return new Catalogue(language, all);
    }

    private static void load(String resource, Properties all) {
        try {
            for (URL url : Collections.list(Catalogue.class.getClassLoader().getResources(resource))) {
                try (Reader reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
                    all.load(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}
