package io.kafkalab.grader.report;

import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.grader.result.ProgramResult;
import io.kafkalab.grader.result.SubmissionResult;
import io.kafkalab.text.Catalogue;
import java.util.ArrayList;
import java.util.List;

/** How the programs of a submission ended, where their author has something to mend, as plain lines. */
public final class ProgramStory {

    private static final int MOST_LINES = 30;

    private final Catalogue words;

    /** @param words the language of the report */
    public ProgramStory(Catalogue words) {
        this.words = words;
    }

    /** A paragraph for each program that went wrong; none for those that did not. */
    public List<String> of(SubmissionResult submission) {
        return submission.programs().stream()
                .filter(ProgramResult::wentWrong)
                .map(this::paragraph)
                .toList();
    }

    private String paragraph(ProgramResult program) {
        List<String> lines = new ArrayList<>();
        List<String> complaints = program.complaints();
        boolean missing = program.state() == ProgramRun.State.MISSING;
        boolean silent = program.state() == ProgramRun.State.EXITED && complaints.isEmpty();
        String key = "report.program." + program.state() + (silent ? ".silent" : "");
        lines.add(words.say(
                "report.program.task",
                program.task(),
                words.say(key, missing ? String.join(", ", complaints) : String.valueOf(program.exitCode()))));
        if (!missing) {
            complaints.stream().limit(MOST_LINES).map(line -> "  " + line).forEach(lines::add);
        }
        if (!missing && complaints.size() > MOST_LINES) {
            lines.add(words.say("report.program.more", complaints.size() - MOST_LINES));
        }
        lines.addAll(program.hints());
        return Printable.lines(String.join("\n", lines));
    }
}
