package io.kafkalab.grader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Klab's own version. */
public final class Version {
    private static final String FILE = "/META-INF/maven/io.kafkalab/grader/pom.properties";
    private static final String UNPACKAGED = "dev";

    private Version() {}

    /** The version, as its build named it; {@code dev} if it was not packaged. */
    public static String current() {
        try (InputStream in = Version.class.getResourceAsStream(FILE)) {
            if (in == null) {
                return UNPACKAGED;
            }
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version", UNPACKAGED);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }
}
