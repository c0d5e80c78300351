package io.kafkalab.grader.terminal;

import io.kafkalab.exercises.rubric.Points;
import io.kafkalab.grader.observed.Visible;
import io.kafkalab.grader.result.SubmissionResult;
import io.kafkalab.text.Catalogue;
import java.math.BigDecimal;
import java.util.stream.Collectors;

/** One submission that is done, as one line: {@code [12/60] lea-martin 17,5/20 (6,1 s)}. */
final class DoneLine {

    private final Catalogue words;

    DoneLine(Catalogue words) {
        this.words = words;
    }

    /**
     * The line.
     *
     * @param done how many are done now
     * @param repeated how often the lab failed and an exercise was repeated
     */
    String of(SubmissionResult result, int done, int total, int repeated) {
        String line = "[%d/%d] %s ".formatted(done, total, Visible.line(result.id()));
        return line
                + switch (result.status()) {
                    case GRADED -> grade(result) + " (" + time(result, repeated) + ")";
                    case REJECTED -> words.say("done.rejected", flat(result.message()));
                    case LAB_FAULT -> words.say("done.fault", flat(lastLine(result.message())));
                };
    }

    private String grade(SubmissionResult result) {
        return shown(result.points()) + "/" + shown(result.maxPoints());
    }

    private String time(SubmissionResult result, int repeated) {
        String seconds = Elapsed.shown(result.seconds(), words);
        return repeated == 0 ? seconds : seconds + ", " + words.say(Plural.of("done.repeated", repeated));
    }

    private String shown(BigDecimal points) {
        return Points.shown(points, words.language().locale());
    }

    private static String flat(String text) {
        return text == null ? "" : text.lines().map(Visible::line).collect(Collectors.joining(" "));
    }

    /** What is above the fault itself says what everybody knows who reads this line. */
    private static String lastLine(String text) {
        return text == null ? "" : text.substring(text.strip().lastIndexOf('\n') + 1);
    }
}
