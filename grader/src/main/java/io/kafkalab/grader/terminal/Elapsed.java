package io.kafkalab.grader.terminal;

import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Text;
import java.time.Duration;

/** Durations as people say them. */
final class Elapsed {

    private static final int MINUTE = 60;
    private static final int HOUR = 3600;

    private Elapsed() {}

    /** To the second: {@code 12 s}, {@code 1 min 05 s}. */
    static Text exactly(Duration duration) {
        long seconds = Math.max(0, duration.toSeconds());
        return seconds < MINUTE
                ? Text.of("elapsed.seconds", seconds)
                : Text.of("elapsed.minutes-seconds", seconds / MINUTE, "%02d".formatted(seconds % MINUTE));
    }

    /** Below a minute to the tenth of a second, else to the second. */
    static String shown(double seconds, Catalogue words) {
        return seconds < MINUTE
                ? words.say("elapsed.seconds", String.format(words.language().locale(), "%.1f", seconds))
                : words.say(exactly(Duration.ofSeconds(Math.round(seconds))));
    }

    /** As exact as a guess can be: minutes, rounded up. */
    static Text roughly(Duration duration) {
        long seconds = Math.max(0, duration.toSeconds());
        if (seconds < MINUTE) {
            return Text.of("elapsed.under-a-minute");
        }
        long minutes = (seconds + MINUTE - 1) / MINUTE;
        return seconds < HOUR
                ? Text.of("elapsed.minutes", minutes)
                : Text.of("elapsed.hours-minutes", minutes / MINUTE, "%02d".formatted(minutes % MINUTE));
    }
}
