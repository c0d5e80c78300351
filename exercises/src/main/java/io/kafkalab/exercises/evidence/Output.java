package io.kafkalab.exercises.evidence;

/**
 * What a program wrote on one stream.
 *
 * @param text its beginning and, where it was too long to keep, its end; malformed UTF-8 is replaced
 * @param bytes how much it wrote in all
 * @param cut whether something in the middle is left out
 */
public record Output(String text, long bytes, boolean cut) {
    /** Nothing was written. */
    public static final Output NONE = new Output("", 0, false);
}
