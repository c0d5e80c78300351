package io.kafkalab.grader.rejudge;

import io.kafkalab.grader.journal.Journal;
import io.kafkalab.grader.options.UsageProblem;
import io.kafkalab.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The journal of a grading whose reports are to be replaced: it must have come to its end, and must not bring the old
 * results back afterwards. While this is open, no grading writes into the folder.
 */
public final class FormerJournal implements AutoCloseable {

    private final Path file;
    private final Optional<Journal> journal;

    private FormerJournal(Path file, Optional<Journal> journal) {
        this.file = file;
        this.journal = journal;
    }

    /**
     * Opens the journal in the folder of a report, if there is one.
     *
     * @param stays whether its reports stay, and the new ones go elsewhere
     * @throws UsageProblem if its grading was interrupted, so that it may go on
     * @throws io.kafkalab.grader.journal.JournalProblem if a grading goes on there
     */
    public static FormerJournal open(Path folder, boolean stays) {
        Path file = folder.resolve(Journal.NAME);
        if (!Files.exists(file)) {
            return new FormerJournal(file, Optional.empty());
        }
        Journal journal = Journal.open(file);
        if (journal.isUnfinished() && !stays) {
            journal.close();
            throw new UsageProblem(Text.of("rejudge.unfinished", folder));
        }
        return new FormerJournal(file, Optional.of(journal));
    }

    /** Deletes it: its results are those of before. */
    public void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + file, e);
        }
    }

    @Override
    public void close() {
        journal.ifPresent(Journal::close);
    }
}
