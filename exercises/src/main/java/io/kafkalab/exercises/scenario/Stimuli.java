package io.kafkalab.exercises.scenario;

import io.kafkalab.exercises.dataset.Dataset;
import io.kafkalab.exercises.evidence.Row;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rows that the grader itself sends: real rows of the run's CSV, so that no program is broken by them, from its end,
 * of accidents that stand in it once. None is {@code 1} or unknown, values that a line of output holds by chance.
 */
final class Stimuli {
    private static final Set<String> TELLING = Set.of("2", "3", "4");

    private final Deque<Row> rows = new ArrayDeque<>();

    Stimuli(Dataset dataset) {
        Map<String, Integer> counts = new HashMap<>();
        dataset.rows().forEach(row -> counts.merge(row.accident(), 1, Integer::sum));
        Set<String> first = new HashSet<>();
        dataset.firstThree().forEach(row -> first.add(row.accident()));
        for (Row row : dataset.rows()) {
            boolean single = counts.get(row.accident()) == 1 && !first.contains(row.accident());
            if (single && TELLING.contains(row.severity().trim())) {
                rows.push(row);
            }
        }
    }

    /** The next row; never the same twice. */
    Row next() {
        return rows.pop();
    }

    /** One row for each of two partitions. */
    List<Row> pair() {
        return List.of(next(), next());
    }
}
