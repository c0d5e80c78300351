package io.kafkalab.grader.terminal;

import io.kafkalab.grader.observed.Visible;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Text;
import java.util.List;

/** A sentence about what klab does, as lines that can be told from those of results. */
public final class Notice {

    private static final String PREFIX = "klab: ";

    private Notice() {}

    /** The lines of a sentence. */
    public static List<String> lines(Text sentence, Catalogue words) {
        return words.say(sentence)
                .lines()
                .map(line -> PREFIX + Visible.line(line))
                .toList();
    }
}
