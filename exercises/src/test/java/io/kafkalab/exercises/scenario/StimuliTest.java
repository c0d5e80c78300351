package io.kafkalab.exercises.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.exercises.dataset.Dataset;
import io.kafkalab.exercises.dataset.DatasetGenerator;
import io.kafkalab.exercises.evidence.Row;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StimuliTest {
    /** More than the longest scenario can send: a pair every two seconds. */
    private static final int ENOUGH = 40;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 42, 999_999})
    void areAccidentsThatStandOnceWithAnotherSeverityThanThere(long seed) {
        Dataset dataset = DatasetGenerator.write(folder.resolve("usagers.csv"), seed, Dataset.ROWS);
        Stimuli stimuli = new Stimuli(dataset);
        List<Row> sent = new ArrayList<>();
        for (int i = 0; i < ENOUGH; i++) {
            sent.add(stimuli.next());
        }

        assertThat(sent)
                .extracting(row -> new Row(row.accident(), row.severity().trim()))
                .doesNotContainAnyElementsOf(dataset.rows().stream()
                        .map(row -> new Row(row.accident(), row.severity().trim()))
                        .toList());
        assertThat(sent).extracting(Row::accident).doesNotHaveDuplicates();
        assertThat(sent).extracting(Stimuli::another).allSatisfy(row -> {
            assertThat(row.severity()).isIn("2", "3", "4");
            assertThat(sent).doesNotContain(row);
            assertThat(dataset.rows()).extracting(Row::toString).doesNotContain(row.toString());
        });
        assertThat(sent).extracting(row -> row.severity().trim()).containsOnly("2", "3", "4");
        assertThat(sent)
                .extracting(Row::accident)
                .doesNotContainAnyElementsOf(
                        dataset.firstThree().stream().map(Row::accident).toList());
        assertThat(sent)
                .allSatisfy(row -> assertThat(dataset.rows().stream()
                                .filter(other -> other.accident().equals(row.accident())))
                        .hasSize(1));
    }
}
