package io.kafkalab.exercises.dataset;

import java.util.Random;

/** The codes of the column {@code grav} and their shares in the real file of 2022. */
enum Severity {
    UNHURT("1", 420),
    KILLED("2", 30),
    HOSPITALISED("3", 150),
    SLIGHTLY_HURT("4", 390),
    UNKNOWN(" -1", 2);

    private static final int ALL_SHARES = 992;

    private final String code;
    private final int share;

    Severity(String code, int share) {
        this.code = code;
        this.share = share;
    }

    /** As it stands in the file; {@code -1} has a leading space there. */
    String code() {
        return code;
    }

    /** A severity drawn in the shares of the real file. */
    static Severity draw(Random random) {
        int ticket = random.nextInt(ALL_SHARES);
        for (Severity severity : values()) {
            ticket -= severity.share;
            if (ticket < 0) {
                return severity;
            }
        }
        return UNKNOWN;
    }
}
