package io.kafkalab.grader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * What this klab is made of, as its build named it.
 *
 * @param klab klab itself
 * @param kafka the Kafka and the Kafka Connect of its labs
 * @param connector the MongoDB connector in them
 */
public record Versions(String klab, String kafka, String connector) {
    private static final String FILE = "/klab/versions.properties";

    /** The versions of the klab that runs. */
    public static Versions current() {
        Properties versions = new Properties();
        try (InputStream in = Versions.class.getResourceAsStream(FILE)) {
            versions.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
        return new Versions(
                versions.getProperty("klab"), versions.getProperty("kafka"), versions.getProperty("connector"));
    }
}
