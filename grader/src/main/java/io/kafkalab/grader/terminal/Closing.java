package io.kafkalab.grader.terminal;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.grader.observed.Visible;
import io.kafkalab.grader.result.LabLabel;
import io.kafkalab.grader.result.Results;
import io.kafkalab.grader.result.SubmissionResult;
import io.kafkalab.text.Catalogue;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The end of what a terminal shows: the lab behind the results, and how to have the same run again. */
public final class Closing {

    private final Catalogue words;

    /** @param words the language of the report */
    public Closing(Catalogue words) {
        this.words = words;
    }

    /**
     * Renders it.
     *
     * @param took how long it took, in seconds of wall time
     * @param command the command line as it was typed, without a seed
     * @param width how long a line may be, in columns
     */
    public String of(Results results, double took, String command, int width) {
        Page page = new Page(width);
        page.blank();
        LabLabel lab = results.lab();
        if (lab != null) {
            page.paragraph(0, words.say("report.lab", lab.backend(), lab.kafka(), lab.connect(), lab.mongodb()));
            lab.lacks().forEach(sentence -> page.paragraph(4, sentence));
            page.paragraph(0, words.say("report.sandbox." + lab.sandbox()));
            lab.notPromised().forEach(sentence -> page.paragraph(4, sentence));
        }
        List<Long> seeds = results.stream()
                .map(SubmissionResult::seed)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (seeds.size() == 1) {
            page.paragraph(0, words.say("report.seed", String.valueOf(seeds.get(0)), Elapsed.shown(took, words)));
            page.line("    " + Visible.line(command) + " --seed " + seeds.get(0));
        }
        return page.toString();
    }

    /**
     * Renders the end of a look at running services.
     *
     * @param unjudged checks that were left out, by the key of the sentence that says why
     */
    public String ofCheck(LabLabel lab, Map<String, List<CheckId>> unjudged, int width) {
        Page page = new Page(width);
        page.blank();
        page.paragraph(0, words.say("report.lab", lab.backend(), lab.kafka(), lab.connect(), lab.mongodb()));
        page.paragraph(0, words.say("report.snapshot"));
        unjudged.forEach((why, checks) -> page.paragraph(
                0, words.say(why, checks.stream().map(CheckId::id).collect(Collectors.joining(", ")))));
        return page.toString();
    }
}
