package io.kafkalab.grader.versions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The versions of klab and of what it is made of, as its build named them. */
public final class Versions {
    private static final String FILE = "/klab/versions.properties";
    private static final Properties ALL = load();

    private Versions() {}

    /**
     * The version of klab, or of something that it brings or names in the projects that it makes.
     *
     * @param name as {@code versions.properties} has it, for example {@code kafka}
     */
    public static String of(String name) {
        String version = ALL.getProperty(name);
        if (version == null || version.startsWith("${")) {
            throw new IllegalStateException("no version of " + name + ": " + version);
        }
        return version;
    }

    private static Properties load() {
        Properties versions = new Properties();
        try (InputStream in = Versions.class.getResourceAsStream(FILE)) {
            versions.load(in);
            return versions;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }
}
