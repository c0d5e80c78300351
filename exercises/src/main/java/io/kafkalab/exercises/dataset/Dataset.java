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

    /** How many rows a run has unless asked otherwise. */
    public static final int ROWS = 2000;

    public Dataset {
        rows = List.copyOf(rows);
    }

    /** The first three rows, which the statement asks to send. */
    public List<Row> firstThree() {
        return rows.subList(0, 3);
    }
}
