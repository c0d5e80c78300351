package io.kafkalab.grader.terminal;

import io.kafkalab.grader.doctor.Diagnosis;
import io.kafkalab.text.Catalogue;
import java.util.List;

/** What the doctor found, as a table: a mark, the thing, what was found, the cure. */
public final class DoctorReport {
    private static final int SUBJECT_COLUMN = 28;

    private DoctorReport() {}

    /**
     * Renders it.
     *
     * @param width how long a line may be, in columns
     */
    public static String of(List<Diagnosis> found, Catalogue words, Ink ink, int width) {
        Page page = new Page(width);
        for (Diagnosis diagnosis : found) {
            String subject = ("%-" + (SUBJECT_COLUMN - 4) + "s").formatted(words.say(diagnosis.subject()));
            String head = "  " + mark(diagnosis.state(), ink) + " " + subject;
            page.labelled(head, SUBJECT_COLUMN, words.say(diagnosis.detail()));
            diagnosis
                    .cure()
                    .ifPresent(cure -> page.labelled(
                            " ".repeat(SUBJECT_COLUMN) + ink.faint("→ "), SUBJECT_COLUMN + 2, words.say(cure)));
        }
        boolean able = found.stream().noneMatch(diagnosis -> diagnosis.state() == Diagnosis.State.BROKEN);
        return page.blank()
                .paragraph(0, words.say(able ? "doctor.able" : "doctor.unable"))
                .toString();
    }

    private static String mark(Diagnosis.State state, Ink ink) {
        return switch (state) {
            case WELL -> ink.good("✔");
            case MISSING -> ink.odd("○");
            case BROKEN -> ink.bad("✘");
        };
    }
}
