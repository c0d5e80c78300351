package io.kafkalab.exercises.dataset;

import io.kafkalab.exercises.evidence.Row;
import java.nio.file.Path;
import java.util.List;

/**
 * The data of one run.
 *
 * @param seed what it was made from
 * @param file the CSV, as the programs get it
 * @param rows its rows, in order
 */
public record Dataset(long seed, Path file, List<Row> rows) {
    public Dataset {
        rows = List.copyOf(rows);
    }

    /** The first three rows, which the statement asks to send. */
    public List<Row> firstThree() {
        return rows.subList(0, 3);
    }
}
