package io.kafkalab.grader.report.github;

import java.nio.charset.StandardCharsets;

/** Text of a bounded size in UTF-8: a part goes in whole or not at all. */
final class BoundedText {

    private final StringBuilder text = new StringBuilder();
    private long room;

    /** @param room how many bytes it may have */
    BoundedText(long room) {
        this.room = room;
    }

    /** Adds a part; false if there is no room for it. */
    boolean add(String part) {
        long size = part.getBytes(StandardCharsets.UTF_8).length;
        if (size > room) {
            return false;
        }
        room -= size;
        text.append(part);
        return true;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
