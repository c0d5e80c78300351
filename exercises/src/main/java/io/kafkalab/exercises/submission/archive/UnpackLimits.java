package io.kafkalab.exercises.submission.archive;

/**
 * How much may come out of an archive.
 *
 * @param bytes of all files together
 * @param entries files and folders together
 * @param depth folders within folders
 */
public record UnpackLimits(long bytes, int entries, int depth) {
    /** Ample for a student's programs and a copy of the CSV; a tiny part of a disk. */
    public static final UnpackLimits DEFAULT = new UnpackLimits(256L << 20, 10_000, 32);
}
