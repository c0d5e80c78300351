package io.kafkalab.grader.cli;

import io.kafkalab.exercises.evidence.Evidence;
import io.kafkalab.grader.flow.Filing;
import io.kafkalab.grader.hint.HintBook;
import io.kafkalab.grader.hint.LastWork;
import io.kafkalab.grader.options.GradeOptions;
import io.kafkalab.grader.result.LabLabel;
import io.kafkalab.grader.result.SubmissionResult;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Keeps, where a single folder is graded, what hints and evidence are asked of afterwards. */
final class LastGraded implements Filing {

    private final Filing filing;
    private int count;
    private SubmissionResult result;
    private Optional<Evidence> evidence = Optional.empty();

    /** @param filing files all that is graded */
    LastGraded(Filing filing) {
        this.filing = filing;
    }

    @Override
    public void file(SubmissionResult graded, Optional<LabLabel> lab, Optional<Evidence> seen) {
        filing.file(graded, lab, seen);
        synchronized (this) {
            count++;
            result = count == 1 ? graded : null;
            evidence = count == 1 ? seen : Optional.empty();
        }
    }

    /** Keeps it, now that all is graded. A cache that cannot be written costs hints, and no grading. */
    synchronized void keep(GradeOptions options) {
        Path work = options.paths().get(0);
        if (result == null || options.paths().size() > 1 || !Files.isDirectory(work)) {
            return;
        }
        try {
            LastWork last = LastWork.of(options.lab().cache(), work);
            HintBook hints = last.hints();
            hints.note(result.checks());
            last.keep(hints);
            evidence.ifPresent(last::keep);
        } catch (UncheckedIOException e) {
            // The folder of the cache may be read-only here: a grading does without it.
            return;
        }
    }
}
