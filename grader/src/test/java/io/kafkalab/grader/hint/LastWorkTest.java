package io.kafkalab.grader.hint;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.evidence.Evidence;
import io.kafkalab.exercises.judge.Verdict;
import io.kafkalab.exercises.rubric.Visibility;
import io.kafkalab.grader.result.CheckOutcome;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hints one after the other, also by one klab after the other. */
class LastWorkTest {

    @TempDir
    private Path cache;

    private final Path work = Path.of("somebody");

    @Test
    void eachHintIsTheNextOneAndTheLastStays() {
        note(Verdict.FAILED, "not-flushed", Visibility.VISIBLE);
        assertThat(next()).isEqualTo("hint.not-flushed.1");
        assertThat(next()).isEqualTo("hint.not-flushed.2");
        assertThat(next()).isEqualTo("hint.not-flushed.3");
        assertThat(next()).isEqualTo("hint.not-flushed.3");
    }

    @Test
    void theSameTroubleGoesOnAndAnotherBeginsAnew() {
        note(Verdict.FAILED, "not-flushed", Visibility.VISIBLE);
        next();
        note(Verdict.FAILED, "not-flushed", Visibility.VISIBLE);
        assertThat(next()).isEqualTo("hint.not-flushed.2");
        note(Verdict.FAILED, "header-sent", Visibility.VISIBLE);
        assertThat(next()).isEqualTo("hint.header-sent.1");
        note(Verdict.FAILED, null, Visibility.VISIBLE);
        assertThat(next()).isEqualTo("hint.check.producer.count.1");
    }

    @Test
    void whatPassedOrIsHiddenOrWasNotGradedHasNone() {
        assertThat(last().hints().knows(Task.PRODUCER)).isFalse();
        assertThat(last().hints().next(Task.PRODUCER)).isEmpty();
        note(Verdict.PASSED, null, Visibility.VISIBLE);
        assertThat(last().hints().knows(Task.PRODUCER)).isTrue();
        assertThat(last().hints().next(Task.PRODUCER)).isEmpty();
        note(Verdict.LAB_FAULT, null, Visibility.VISIBLE);
        assertThat(last().hints().next(Task.PRODUCER)).isEmpty();
    }

    @Test
    void hiddenChecksAreNotHintedAt() {
        note(Verdict.FAILED, "not-flushed", Visibility.HIDDEN);
        assertThat(last().hints().knows(Task.PRODUCER)).isFalse();
    }

    @Test
    void restartingBeginsAtTheFirst() {
        note(Verdict.FAILED, "not-flushed", Visibility.VISIBLE);
        next();
        HintBook hints = last().hints();
        hints.restart(Task.PRODUCER);
        assertThat(hints.next(Task.PRODUCER)).map(Hint::step).contains(1);
    }

    @Test
    void eachFolderOfWorkHasItsOwn() {
        note(Verdict.FAILED, "not-flushed", Visibility.VISIBLE);
        assertThat(LastWork.of(cache, Path.of("other")).hints().knows(Task.PRODUCER))
                .isFalse();
    }

    @Test
    void evidenceIsReadBack() {
        assertThat(last().evidence()).isEmpty();
        Evidence evidence = new Evidence(Evidence.VERSION, 7, List.of());
        last().keep(evidence);
        assertThat(last().evidence()).contains(evidence);
    }

    @Test
    void aDamagedFileIsAsGoodAsNone() throws IOException {
        note(Verdict.FAILED, "not-flushed", Visibility.VISIBLE);
        try (var files = Files.walk(cache)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(file, "{");
            }
        }
        assertThat(last().hints().knows(Task.PRODUCER)).isFalse();
        assertThat(last().evidence()).isEmpty();
    }

    private void note(Verdict verdict, String cause, Visibility visibility) {
        LastWork last = last();
        HintBook hints = last.hints();
        hints.note(List.of(new CheckOutcome(
                CheckId.PRODUCER_COUNT.id(),
                Task.PRODUCER.id(),
                verdict,
                BigDecimal.ZERO,
                BigDecimal.ONE,
                null,
                null,
                null,
                cause,
                null,
                null,
                null,
                visibility)));
        last.keep(hints);
    }

    /** As one call of klab after the other gives them. */
    private String next() {
        LastWork last = last();
        HintBook hints = last.hints();
        String key = hints.next(Task.PRODUCER).orElseThrow().sentence().key();
        last.keep(hints);
        return key;
    }

    private LastWork last() {
        return LastWork.of(cache, work);
    }
}
