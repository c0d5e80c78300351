package io.kafkalab.exercises.submission.archive;

/**
 * How much may come out of an archive.
 *
 * @param bytes of all files together
 * @param entries files and folders together
 * @param depth folders within folders
 * @param ratio how many times the archive's own size, once more than {@link #FREE_BYTES} have come out
 */
public record UnpackLimits(long bytes, int entries, int depth, int ratio) {

    /** So much may come out however well it was compressed: logs and tables shrink a hundredfold. */
    static final long FREE_BYTES = 32L << 20;

    /** Ample for a student's programs and a copy of the CSV; a tiny part of a disk. */
    public static final UnpackLimits DEFAULT = new UnpackLimits(256L << 20, 10_000, 32, 200);

    /** For the submissions of a whole class in one archive, as an instructor downloads them. */
    public static final UnpackLimits CLASS = new UnpackLimits(16L << 30, 300_000, 40, 200);

    UnpackLimits(long bytes, int entries, int depth) {
        this(bytes, entries, depth, DEFAULT.ratio());
    }

    /** What may still come out once some bytes have. */
    public UnpackLimits after(long used) {
        return new UnpackLimits(Math.max(0, bytes - used), entries, depth, ratio);
    }
}
