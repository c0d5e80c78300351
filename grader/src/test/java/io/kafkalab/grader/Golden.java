package io.kafkalab.grader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that hold what a report must look like, beside the tests. {@code -Dklab.golden=write} writes them anew; what
 * changed is then read in the version control's difference.
 */
public final class Golden {
    private static final Path SOURCES = Path.of("src/test/resources");

    private Golden() {}

    /** Asserts that a text is what the golden file holds. */
    public static void assertSame(String name, String actual) {
        try {
            if ("write".equals(System.getProperty("klab.golden"))) {
                Files.createDirectories(SOURCES.resolve(name).getParent());
                Files.writeString(SOURCES.resolve(name), actual);
            }
            assertThat(actual).isEqualTo(Files.readString(SOURCES.resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
