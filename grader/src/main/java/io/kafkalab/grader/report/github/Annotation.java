package io.kafkalab.grader.report.github;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One thing to tell, beside the code where its place is known.
 *
 * @param kind how grave it is
 * @param worth the points at stake: what is worth more is shown first
 * @param place where; empty if not known
 * @param title in a few words
 * @param message the whole
 */
record Annotation(Kind kind, BigDecimal worth, Optional<SourcePlace> place, String title, String message) {

    /** The kinds that GitHub has. */
    enum Kind {
        /** A wrong answer. */
        ERROR,
        /** What could not be judged for want of something before it. */
        WARNING,
        /** A fault that is not the student's. */
        NOTICE
    }

    WorkflowCommand command() {
        Map<String, String> properties =
                new LinkedHashMap<>(place.map(SourcePlace::properties).orElse(Map.of()));
        properties.put("title", title);
        return new WorkflowCommand(kind.name().toLowerCase(Locale.ROOT), properties, message);
    }
}
