package io.kafkalab.exercises.services;

/**
 * How many bytes of what programs left are kept as evidence. Whoever left more shows more than enough of it; without a
 * limit one program could fill the grader's memory.
 */
final class Budget {

    /** Of all topics, or of all collections, at one look. */
    static final long OF_ALL = 6 << 20;

    /** Of one topic, or one collection, at one look. */
    static final long OF_ONE = 4 << 20;

    private static final int OVERHEAD = 64;

    private long left;

    private Budget(long left) {
        this.left = left;
    }

    /** The part of one among several, each of which gets as much, so that none is left out for another's size. */
    static Budget share(int among) {
        return new Budget(Math.min(OF_ONE, OF_ALL / Math.max(1, among)));
    }

    /** Takes something of so many bytes in; false if that is too much. */
    boolean takes(long bytes) {
        left -= bytes + OVERHEAD;
        return left >= 0;
    }

    /** Whether nothing more is taken in. */
    boolean isSpent() {
        return left < 0;
    }
}
