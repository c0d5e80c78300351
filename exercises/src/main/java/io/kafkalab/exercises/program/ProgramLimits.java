package io.kafkalab.exercises.program;

import java.time.Duration;

/**
 * What one program may use.
 *
 * @param wallTime the hard cap on how long it runs; who waits for it usually ends it sooner
 * @param outputBytes how much it may write on each of its two streams before it is ended
 * @param keptStart how many bytes of a stream's beginning are kept
 * @param keptEnd how many bytes of a stream's end are kept
 * @param resources what its sandbox grants it
 */
public record ProgramLimits(Duration wallTime, long outputBytes, int keptStart, int keptEnd, Resources resources) {
    /** Four minutes, 16 MiB a stream, of which the first 256 KiB and the last 64 KiB are kept. */
    public static final ProgramLimits DEFAULT =
            new ProgramLimits(Duration.ofMinutes(4), 16L << 20, 256 << 10, 64 << 10, Resources.DEFAULT);
}
