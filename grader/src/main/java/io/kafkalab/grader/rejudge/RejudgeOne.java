package io.kafkalab.grader.rejudge;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.exercises.evidence.Evidence;
import io.kafkalab.exercises.evidence.EvidenceFile;
import io.kafkalab.exercises.evidence.EvidenceUnreadable;
import io.kafkalab.exercises.judge.Judge;
import io.kafkalab.grader.report.SubmissionFiles;
import io.kafkalab.grader.result.Scoring;
import io.kafkalab.grader.result.Status;
import io.kafkalab.grader.result.SubmissionResult;
import io.kafkalab.text.Text;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Judges the evidence of one submission again. */
final class RejudgeOne {

    private final Path folder;
    private final Scoring scoring;

    /**
     * @param folder the folder of the report
     * @param scoring points and language
     */
    RejudgeOne(Path folder, Scoring scoring) {
        this.folder = folder;
        this.scoring = scoring;
    }

    /** The row of before and the one of now. */
    Rejudged judge(SubmissionResult before) {
        Path file = SubmissionFiles.evidenceFile(before.id(), folder);
        boolean stored = Files.exists(file);
        if (!stored && before.status() != Status.GRADED) {
            return new Rejudged(before, scoring.outOf(before), Optional.empty());
        }
        try {
            SubmissionResult after = score(before, EvidenceFile.read(file));
            return after.status() == Status.LAB_FAULT && before.status() == Status.GRADED
                    ? kept(before, Text.of("rejudge.fault", String.valueOf(after.message())))
                    : new Rejudged(before, after, Optional.empty());
        } catch (EvidenceUnreadable e) {
            return kept(before, e.sentence());
        } catch (RuntimeException e) {
            // Evidence of an older klab may hold what none of us thought of; the others must not suffer from it.
            return kept(before, Text.of("rejudge.broke", e));
        }
    }

    private SubmissionResult score(SubmissionResult before, Evidence evidence) {
        return scoring.score(
                before.id(),
                before.name(),
                before.source(),
                evidence,
                new Judge().judge(evidence, checks(evidence)),
                before.seconds());
    }

    /** A look at running services tells only of some checks. */
    private Set<CheckId> checks(Evidence evidence) {
        return evidence.isSnapshot()
                ? scoring.checks().stream().filter(evidence::tells).collect(Collectors.toUnmodifiableSet())
                : scoring.checks();
    }

    private static Rejudged kept(SubmissionResult before, Text why) {
        return new Rejudged(before, before, Optional.of(why));
    }
}
