package io.kafkalab.grader.options;

import java.util.Locale;

/** What is written besides klab's own reports, for another system to read. */
public enum ReportFormat {
    /** Gradescope's {@code results.json}. */
    GRADESCOPE,
    /** Annotations and a step summary of GitHub Actions. */
    GITHUB,
    /** The result of GitHub Classroom, with partial credit. */
    CLASSROOM;

    /** As it is written on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
