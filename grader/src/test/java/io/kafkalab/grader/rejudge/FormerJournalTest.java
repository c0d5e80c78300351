package io.kafkalab.grader.rejudge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kafkalab.grader.journal.Journal;
import io.kafkalab.grader.journal.JournalProblem;
import io.kafkalab.grader.journal.Terms;
import io.kafkalab.grader.options.UsageProblem;
import io.kafkalab.grader.result.ResultExamples;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormerJournalTest {
    private static final Terms TERMS = new Terms("1", 42, List.of(1, 2, 3), "", "", "fr");

    @TempDir
    private Path folder;

    @Test
    void aFinishedOneIsForgottenWithItsResults() {
        write(true);
        try (FormerJournal journal = FormerJournal.open(folder, false)) {
            journal.forget();
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void oneThatMayGoOnIsNotCutOff() {
        write(false);
        assertThatThrownBy(() -> FormerJournal.open(folder, false))
                .isInstanceOf(UsageProblem.class)
                .hasMessage(
                        "The grading in " + folder + " was interrupted: go on with it first (klab grade … --resume),"
                                + " or give another folder for the new reports with --out.");
        FormerJournal.open(folder, true).close();
        assertThat(folder.resolve(Journal.NAME)).exists();
    }

    @Test
    void aFolderThatIsBeingGradedIsLeftAlone() {
        write(true);
        try (Journal grading = Journal.open(folder.resolve(Journal.NAME))) {
            assertThat(grading.isEmpty()).isFalse();
            assertThatThrownBy(() -> FormerJournal.open(folder, false)).isInstanceOf(JournalProblem.class);
        }
    }

    @Test
    void aReportWithoutOneIsAsGood() {
        FormerJournal.open(folder, false).close();
        assertThat(folder).isEmptyDirectory();
    }

    private void write(boolean finished) {
        try (Journal journal = Journal.open(folder.resolve(Journal.NAME))) {
            journal.begin(TERMS);
            journal.note("digest", ResultExamples.right());
            if (finished) {
                journal.finish();
            }
        }
    }
}
