package io.kafkalab.exercises.submission.archive;

import java.io.InputStream;
import org.apache.commons.text.StringEscapeUtils;

/**
 * One entry of an archive, as the archive claims it to be.
 *
 * @param name its path, unchecked
 * @param kind what it is
 * @param content its bytes, to be read before the next entry; empty unless it is a file
 */
record ArchiveEntry(String name, Kind kind, InputStream content) {

    private static final int LONGEST = 200;

    /** What an entry is. */
    enum Kind {
        FILE,
        FOLDER,
        /** A symbolic or hard link, a device, a pipe. */
        SPECIAL,
        ENCRYPTED,
        /** What the archive says of it in one place differs from what it says in another. */
        CONTRADICTORY,
        /** Its name is not text. */
        UNNAMEABLE
    }

    /** Its name for a sentence: no control character, never long. */
    String shown() {
        return shown(name);
    }

    /** Any name for a sentence. */
    static String shown(String name) {
        StringBuilder visible = new StringBuilder();
        name.codePoints()
                .limit(LONGEST + 1)
                .forEach(point -> visible.append(
                        Character.isISOControl(point) || Character.getType(point) == Character.FORMAT
                                ? StringEscapeUtils.escapeJava(Character.toString(point))
                                : Character.toString(point)));
        return visible.length() <= LONGEST ? visible.toString() : visible.substring(0, LONGEST) + "…";
    }
}
