package io.kafkalab.grader.terminal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that a test sets on. */
final class SteppedClock implements InstantSource {

    private Instant now = Instant.parse("2026-01-15T10:00:00Z");

    void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
