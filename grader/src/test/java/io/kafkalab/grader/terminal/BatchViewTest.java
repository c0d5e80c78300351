package io.kafkalab.grader.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.exercises.Task;
import io.kafkalab.grader.Golden;
import io.kafkalab.grader.result.ResultExamples;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BatchViewTest {

    private final SteppedClock clock = new SteppedClock();
    private final Tally tally = new Tally(clock);

    @Test
    void theBeginningPromisesNothing() {
        tally.begin(60, 3, 0);
        tally.started("lea-martin");
        assertThat(view(Language.FRENCH, 24, 80))
                .isEqualTo("[                        ] 0/60 corrigés, temps restant encore inconnu\n"
                        + "59 en attente\n"
                        + "  lea-martin  préparation 0\u00a0s\n");
    }

    @ParameterizedTest
    @CsvSource({"80,24", "50,24", "30,24", "80,6"})
    void fitsItsWindow(int columns, int rows) {
        midway();
        Golden.assertSame("terminal/batch-%dx%d-fr.txt".formatted(columns, rows), view(Language.FRENCH, rows, columns));
    }

    @Test
    void speaksEnglish() {
        midway();
        Golden.assertSame("terminal/batch-80x24-en.txt", view(Language.ENGLISH, 24, 80));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 10, 20, 40, 79, 200})
    void anyWidthIsWideEnough(int columns) {
        midway();
        for (int rows = 1; rows < 30; rows++) {
            assertThat(view(Language.FRENCH, rows, columns).lines()).hasSizeBetween(3, 9);
        }
    }

    @Test
    void theEndWaitsForTheLast() {
        tally.begin(2, 2, 0);
        tally.started("a");
        tally.started("b");
        assertThat(view(Language.ENGLISH, 24, 40)).startsWith("0/2 graded, time left not known yet\nno grade yet\n");
    }

    private void midway() {
        tally.begin(60, 8, 2);
        for (int i = 0; i < 9; i++) {
            tally.started("done-" + i);
            clock.pass(Duration.ofSeconds(9));
            tally.ended(ResultExamples.named(ResultExamples.partly(), "done-" + i, "x"));
        }
        tally.ended(ResultExamples.rejected());
        tally.ended(ResultExamples.faulty());
        for (int i = 0; i < 7; i++) {
            tally.started("submission-" + i);
            clock.pass(Duration.ofSeconds(10));
        }
        tally.started("\u001b[2Jjean-baptiste-de-la-rochefoucauld-liancourt");
        tally.task("submission-0", Task.CONNECTOR);
        tally.task("submission-3", Task.TOPIC);
    }

    private String view(Language language, int rows, int columns) {
        StringBuilder text = new StringBuilder();
        new BatchView(Catalogue.in(language))
                .of(tally, new Window.Size(rows, columns))
                .forEach(line ->
                        text.append(Columns.cut(line, columns).stripTrailing()).append('\n'));
        return text.toString();
    }
}
