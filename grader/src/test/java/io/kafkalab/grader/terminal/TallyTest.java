package io.kafkalab.grader.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.exercises.Task;
import io.kafkalab.grader.result.ResultExamples;
import io.kafkalab.grader.result.Status;
import io.kafkalab.grader.result.SubmissionResult;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TallyTest {

    private final SteppedClock clock = new SteppedClock();
    private final Tally tally = new Tally(clock);

    @BeforeEach
    void begin() {
        tally.begin(20, 2, 4);
    }

    @Test
    void countsWithThoseDoneBefore() {
        tally.started("a");
        tally.started("b");
        assertThat(tally.done()).isEqualTo(4);
        assertThat(tally.waiting()).isEqualTo(14);
        tally.ended(ResultExamples.rejected());
        end("a");
        assertThat(tally.done()).isEqualTo(6);
        assertThat(tally.waiting()).isEqualTo(13);
        assertThat(tally.count(Status.REJECTED)).isEqualTo(1);
        assertThat(tally.running()).extracting(Tally.Running::id).containsExactly("b");
    }

    @Test
    void theMeanIsOfThoseThatHaveAGrade() {
        assertThat(tally.mean()).isEmpty();
        tally.ended(ResultExamples.rejected());
        tally.ended(ResultExamples.faulty());
        tally.ended(ResultExamples.partly());
        tally.ended(ResultExamples.right());
        assertThat(tally.mean().orElseThrow()).isEqualByComparingTo("19.25");
        assertThat(tally.most()).isEqualByComparingTo("20");
    }

    @Test
    void promisesNothingBeforeEnoughHaveEnded() {
        grade("a", 10);
        grade("b", 10);
        assertThat(tally.remaining()).isEmpty();
        grade("c", 10);
        assertThat(tally.remaining()).contains(Duration.ofSeconds(13 * 10 / 2));
    }

    @Test
    void thoseThatNeverBeganTellNothingOfTheOthers() {
        for (int i = 0; i < 5; i++) {
            tally.ended(ResultExamples.rejected());
        }
        assertThat(tally.remaining()).isEmpty();
    }

    @Test
    void whatRunsIsPartlyDone() {
        for (String id : new String[] {"a", "b", "c"}) {
            grade(id, 10);
        }
        tally.begin(8, 2, 4);
        tally.started("d");
        clock.pass(Duration.ofSeconds(4));
        assertThat(tally.remaining()).contains(Duration.ofSeconds(6));
        clock.pass(Duration.ofMinutes(4));
        assertThat(tally.remaining()).contains(Duration.ZERO);
    }

    @Test
    void anExerciseThatIsRepeatedIsCountedOnce() {
        tally.started("a");
        for (Task task : new Task[] {Task.PRODUCER, Task.CONSUMER, Task.PRODUCER, Task.CONSUMER, Task.PRODUCER}) {
            tally.task("a", task);
        }
        assertThat(end("a")).isEqualTo(2);
        tally.started("b");
        tally.task("b", Task.PRODUCER);
        assertThat(end("b")).isZero();
    }

    private void grade(String id, int seconds) {
        tally.started(id);
        clock.pass(Duration.ofSeconds(seconds));
        end(id);
    }

    private int end(String id) {
        SubmissionResult right = ResultExamples.right();
        return tally.ended(ResultExamples.named(right, id, id));
    }
}
