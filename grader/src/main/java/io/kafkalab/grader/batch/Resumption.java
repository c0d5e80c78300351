package io.kafkalab.grader.batch;

import io.kafkalab.grader.intake.HandIn;
import io.kafkalab.grader.journal.Journal;
import io.kafkalab.grader.journal.Terms;
import io.kafkalab.grader.options.UsageProblem;
import io.kafkalab.text.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Whether a grading begins or goes on, and what of it is done already. */
public final class Resumption {

    private final Journal journal;
    private final boolean asked;
    private final Consumer<Text> notice;

    /**
     * @param journal what an earlier grading has done
     * @param asked whether it is to go on: {@code --resume}
     * @param notice hears what its user should know
     */
    public Resumption(Journal journal, boolean asked, Consumer<Text> notice) {
        this.journal = journal;
        this.asked = asked;
        this.notice = notice;
    }

    /** The seed of the grading that goes on; empty if one begins. */
    public Optional<Long> seed() {
        return asked ? journal.terms().map(Terms::seed) : Optional.empty();
    }

    /**
     * Makes sure that this grading may begin or go on.
     *
     * @param terms of this grading
     * @param out the folder of the reports, as it was given
     * @throws UsageProblem if the earlier grading must not be lost, or had other terms
     */
    public void require(Terms terms, Path out) {
        if (!asked && journal.isUnfinished()) {
            throw new UsageProblem(Text.of("journal.unfinished", out));
        } else if (asked && !journal.isEmpty()) {
            requireSame(terms, out);
        }
    }

    /** Begins, or goes on where it was asked and there is something to go on with. */
    public void begin(Terms terms) {
        if (asked && journal.isEmpty()) {
            notice.accept(Text.of("journal.nothing"));
        }
        if (!asked || journal.isEmpty()) {
            journal.begin(terms);
        }
    }

    /** Those that are still to be graded, in their order: not yet graded, changed since, or without a grade by our fault. */
    public List<HandIn> left(List<HandIn> handIns) {
        List<HandIn> left = new ArrayList<>();
        for (HandIn handIn : handIns) {
            Optional<String> graded = journal.digest(handIn.id(), handIn.source());
            if (graded.isEmpty()) {
                left.add(handIn);
            } else if (!graded.equals(HandInDigest.of(handIn.path()))) {
                notice.accept(Text.of("journal.changed", handIn.id()));
                left.add(handIn);
            }
        }
        return left;
    }

    private void requireSame(Terms terms, Path out) {
        Terms earlier = journal.terms().orElseThrow(() -> new UsageProblem(Text.of("journal.foreign", out)));
        List<String> differences = terms.differences(earlier);
        if (!differences.isEmpty()) {
            throw new UsageProblem(Text.of("journal.different", out, String.join(", ", differences)));
        }
    }
}
