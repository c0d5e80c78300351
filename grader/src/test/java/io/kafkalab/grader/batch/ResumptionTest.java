package io.kafkalab.grader.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kafkalab.grader.journal.Journal;
import io.kafkalab.grader.journal.Terms;
import io.kafkalab.grader.options.UsageProblem;
import io.kafkalab.grader.result.ResultExamples;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResumptionTest {

    private static final Terms TERMS = new Terms("dev", 42, List.of(1, 2), "r", "", "fr");

    @TempDir
    private Path folder;

    private final List<String> told = new ArrayList<>();
    private Journal journal;

    @BeforeEach
    void open() {
        journal = Journal.open(folder.resolve("journal.jsonl"));
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void anInterruptedGradingIsNotBegunAnewUnasked() {
        interrupted();
        assertThatThrownBy(() -> resumption(false).require(TERMS, folder))
                .isInstanceOf(UsageProblem.class)
                .hasMessageContaining("The same command with --resume goes on with it");
        assertThat(journal.isEmpty()).isFalse();
    }

    @Test
    void aFinishedOneIs() {
        interrupted();
        journal.finish();
        resumption(false).require(TERMS, folder);
        resumption(false).begin(TERMS);
        assertThat(journal.isEmpty()).isTrue();
    }

    @Test
    void itGoesOnWithItsSeed() {
        interrupted();
        assertThat(resumption(true).seed()).contains(42L);
        assertThat(resumption(false).seed()).isEmpty();
        resumption(true).require(TERMS, folder);
        resumption(true).begin(TERMS);
        assertThat(journal.isEmpty()).isFalse();
        assertThat(told).isEmpty();
    }

    @Test
    void itDoesNotGoOnUnderOtherTerms() {
        interrupted();
        Terms other = new Terms("dev", 7, List.of(1, 2), "other", "", "en");
        assertThatThrownBy(() -> resumption(true).require(other, folder))
                .isInstanceOf(UsageProblem.class)
                .hasMessageContaining("begun with another --seed, --rubric, --lang");
    }

    @Test
    void withNothingToGoOnWithItBegins() {
        assertThatCode(() -> resumption(true).require(TERMS, folder)).doesNotThrowAnyException();
        resumption(true).begin(TERMS);
        assertThat(told).containsExactly("journal.nothing");
        assertThat(journal.terms()).contains(TERMS);
    }

    private void interrupted() {
        journal.begin(TERMS);
        journal.note("", ResultExamples.partly());
    }

    private Resumption resumption(boolean asked) {
        return new Resumption(journal, asked, text -> told.add(text.key()));
    }
}
