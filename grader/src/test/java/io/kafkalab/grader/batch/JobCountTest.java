package io.kafkalab.grader.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class JobCountTest {

    @Test
    void oneForEachCore() {
        assertThat(jobs(100, 4, 16_000)).isEqualTo(4);
    }

    @Test
    void noMoreThanMemoryAllows() {
        assertThat(jobs(100, 16, 512 + 3 * 630)).isEqualTo(3);
        assertThat(jobs(100, 16, 400)).isEqualTo(1);
    }

    @Test
    void noMoreThanThereAreSubmissions() {
        assertThat(jobs(2, 8, 16_000)).isEqualTo(2);
        assertThat(jobs(0, 8, 16_000)).isEqualTo(1);
        assertThat(JobCount.of(Optional.of(9), 3, new Machine(1, 1)).jobs()).isEqualTo(3);
    }

    @Test
    void asManyAsAskedForWhateverTheMachine() {
        assertThat(JobCount.of(Optional.of(9), 30, new Machine(1, 1)).jobs()).isEqualTo(9);
    }

    @Test
    void thisMachineHasCoresAndMemory() {
        assertThat(Machine.here().cores()).isPositive();
        assertThat(Machine.here().freeMebibytes()).isPositive();
    }

    private static int jobs(int submissions, int cores, long mebibytes) {
        return JobCount.of(Optional.empty(), submissions, new Machine(cores, mebibytes))
                .jobs();
    }
}
