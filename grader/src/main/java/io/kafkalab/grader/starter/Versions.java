package io.kafkalab.grader.starter;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The versions of klab's own build, which a starter's project names too. */
final class Versions {
    private static final Properties ALL = load();

    private Versions() {}

    /** The version of a library or of klab, by the name that it has in {@code versions.properties}. */
    static String of(String name) {
        String version = ALL.getProperty(name);
        if (version == null || version.startsWith("${")) {
            throw new IllegalStateException("no version of " + name + ": " + version);
        }
        return version;
    }

    private static Properties load() {
        Properties versions = new Properties();
        try {
            versions.load(new StringReader(Template.load("versions.properties").text()));
            return versions;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the versions", e);
        }
    }
}
