package io.kafkalab.exercises.diagnosis;

import io.kafkalab.text.Text;
import java.util.Optional;

/**
 * What a failed check tells the student.
 *
 * @param expected what was expected
 * @param seen what was seen: the real records, shortened
 * @param cause the most likely of the known causes; empty if none fits
 * @param next what to try next
 */
public record Finding(Text expected, Text seen, Optional<Cause> cause, Text next) {

    /** All four in one text of several lines. */
    public Text sentence() {
        return cause.map(known -> Text.of("finding.caused", expected, seen, Text.of("cause." + known.id()), next))
                .orElseGet(() -> Text.of("finding.plain", expected, seen, next));
    }
}
