package io.kafkalab.exercises.dataset;

import io.kafkalab.exercises.evidence.Row;
import java.util.List;

/**
 * A line of the CSV: somebody in an accident.
 *
 * @param row accident and severity
 * @param others every other column that could be mistaken for one of the two, in the file's order
 * @param line the whole line, without its end
 */
record User(Row row, List<String> others, String line) {
    User {
        others = List.copyOf(others);
    }

    String severity() {
        return row.severity().trim();
    }
}
