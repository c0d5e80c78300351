package io.kafkalab.grader.flow;

import io.kafkalab.grader.batch.Batch;
import io.kafkalab.grader.batch.HandInDigest;
import io.kafkalab.grader.intake.HandIn;
import io.kafkalab.grader.journal.Journal;
import io.kafkalab.grader.pool.LabLoan;
import io.kafkalab.grader.pool.LabPool;
import io.kafkalab.grader.result.LabLabel;
import io.kafkalab.grader.result.SubmissionResult;
import io.kafkalab.text.FileTrouble;
import io.kafkalab.text.Text;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * Where submissions are graded at the same time: each gets a lab and a folder of its own, and its result is on disk before
 * the lab serves another.
 */
final class Desk implements AutoCloseable {

    private static final int END_SECONDS = 30;

    /** No digest is this: what could not be read is graded again. */
    private static final String UNREADABLE = "";

    private final GradeSubmission one;
    private final LabPool pool;
    private final AutoCloseable programs;
    private final Scratch scratch;
    private final Journal journal;
    private final Filing filing;
    private final FlowListener listener;
    private final Batch batch;
    private boolean stopped;

    /** @param programs ends those that run when it is closed */
    Desk(
            GradeSubmission one,
            LabPool pool,
            AutoCloseable programs,
            Scratch scratch,
            Journal journal,
            Filing filing,
            FlowListener listener,
            int jobs) {
        this.one = one;
        this.pool = pool;
        this.programs = programs;
        this.scratch = scratch;
        this.journal = journal;
        this.filing = filing;
        this.listener = listener;
        this.batch = new Batch(jobs);
    }

    /** Grades them all. */
    void grade(List<HandIn> handIns) {
        batch.run(handIns, this::grade);
    }

    private void grade(HandIn handIn) {
        Scratch own = scratch.part("one");
        try (LabLoan loan = pool.loan()) {
            String digest = HandInDigest.of(handIn.path()).orElse(UNREADABLE);
            keep(digest, one.grade(handIn, loan, own));
        } finally {
            remove(own, handIn);
        }
    }

    /** Nobody interrupts this, so that nothing is half-written. */
    private synchronized void keep(String digest, Graded graded) {
        if (stopped) {
            throw new CancellationException("what is seen while everything is taken down counts for nothing");
        }
        SubmissionResult result = graded.result();
        Optional<LabLabel> lab = graded.evidence().flatMap(evidence -> journal.lab());
        filing.file(result, lab, graded.evidence());
        journal.note(digest, result);
        listener.submissionEnded(result);
    }

    private void remove(Scratch own, HandIn handIn) {
        try {
            own.close();
        } catch (UncheckedIOException e) {
            listener.step(Text.of("grade.left-behind", handIn.id(), FileTrouble.of(e.getCause())));
        }
    }

    /** Ends what goes on, without a result. Safe to call again. */
    void stop() {
        keepNoMore();
        batch.stop();
        close();
        // Who reads from a service that is gone now would wait long for it.
        batch.end(END_SECONDS);
    }

    private synchronized void keepNoMore() {
        stopped = true;
    }

    /** Ends programs and labs. */
    @Override
    public void close() {
        try (pool) {
            programs.close();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
