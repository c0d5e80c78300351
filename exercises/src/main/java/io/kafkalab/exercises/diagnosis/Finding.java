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
public record Finding(Text expected, Text seen, Optional<Cause> cause, Text next) {}
