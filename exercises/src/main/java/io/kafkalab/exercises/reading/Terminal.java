package io.kafkalab.exercises.reading;

import java.util.regex.Pattern;

/** What a program wrote as a terminal shows it: without the sequences that set colours, clear lines or move the cursor. */
public final class Terminal {
    private static final Pattern COLOURS = Pattern.compile("\\u001b\\[[0-9;:]*[mK]");
    private static final Pattern MOVES =
            Pattern.compile("\\u001b(\\[[0-?]*[ -/]*[@-~]|\\][^\\u0007\\u001b]*(\\u0007|\\u001b\\\\)|[0-?@-Z\\\\^-~])");

    private Terminal() {}

    /** A text without escape sequences; what a cursor jumps over is a space. */
    public static String shows(String written) {
        return written.indexOf('\u001b') < 0
                ? written
                : MOVES.matcher(COLOURS.matcher(written).replaceAll("")).replaceAll(" ");
    }
}
