package io.kafkalab.exercises.scenario;

import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.time.Duration;

/**
 * How long a scenario waits.
 *
 * @param program how long a program may run before it must have done what it is to do
 * @param quiet how long a program that does not end must do nothing new before what it did is taken for all
 * @param arrival how long a document or message may take from where it is put to where it must arrive
 * @param progress how long a slow program that does one thing after the other is waited for in all, as long as it goes on
 */
public record ScenarioLimits(Duration program, Duration quiet, Duration arrival, Duration progress) {

    /** Generous ones: a right program is never ended too early, and only a wrong one waits them out. */
    public static final ScenarioLimits DEFAULT = new ScenarioLimits(
            Duration.ofSeconds(30), Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofMinutes(1));

    /** How many processes want a core of an ordinary machine that grades, and how often longer klab waits at most. */
    private static final double USUAL_LOAD = 3;

    private static final double LONGEST = 3;

    /** Those for the machine as it is now: where more processes than usual want each core, everything takes longer. */
    public static ScenarioLimits now() {
        OperatingSystemMXBean machine = ManagementFactory.getOperatingSystemMXBean();
        return DEFAULT.under(machine.getSystemLoadAverage() / machine.getAvailableProcessors());
    }

    /**
     * The same on a busier machine.
     *
     * @param load how many processes want each core; negative where nobody knows
     */
    ScenarioLimits under(double load) {
        double factor = Math.min(LONGEST, Math.max(1, load / USUAL_LOAD));
        return new ScenarioLimits(
                times(program, factor), times(quiet, factor), times(arrival, factor), times(progress, factor));
    }

    /** Whether they are those of a machine that is busier than usual. */
    boolean areStretched() {
        return program.compareTo(DEFAULT.program) > 0;
    }

    private static Duration times(Duration duration, double factor) {
        return Duration.ofMillis(Math.round(duration.toMillis() * factor));
    }
}
