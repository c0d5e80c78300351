package io.kafkalab.exercises.scenario;

import java.time.Duration;

/**
 * How long a scenario waits.
 *
 * @param program how long a program may run before it must have done what it is to do
 * @param quiet how long a program that does not end must do nothing new before what it did is taken for all
 * @param arrival how long a document or message may take from where it is put to where it must arrive
 */
public record ScenarioLimits(Duration program, Duration quiet, Duration arrival) {

    /** Generous ones: a right program is never ended too early, and only a wrong one waits them out. */
    public static final ScenarioLimits DEFAULT =
            new ScenarioLimits(Duration.ofSeconds(30), Duration.ofSeconds(5), Duration.ofSeconds(10));
}
