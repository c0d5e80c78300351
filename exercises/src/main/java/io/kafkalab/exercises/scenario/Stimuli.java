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
 * The rows that the grader itself sends: accidents that stand in the run's CSV once, from its end, so that no program is
 * broken by them, with another severity than there, so that a program that takes its rows from the file is found out. None
 * is {@code 1} or unknown, values that a line of output holds by chance.
 */
final class Stimuli {
    /** Telling severities, and which one is sent instead. */
    private static final Map<String, String> INSTEAD = Map.of("2", "3", "3", "4", "4", "2");

    private final Deque<Row> rows = new ArrayDeque<>();

    Stimuli(Dataset dataset) {
        Map<String, Integer> counts = new HashMap<>();
        dataset.rows().forEach(row -> counts.merge(row.accident(), 1, Integer::sum));
        Set<String> first = new HashSet<>();
        dataset.firstThree().forEach(row -> first.add(row.accident()));
        for (Row row : dataset.rows()) {
            boolean single = counts.get(row.accident()) == 1 && !first.contains(row.accident());
            String instead = INSTEAD.get(row.severity().trim());
            if (single && instead != null) {
                rows.push(new Row(row.accident(), instead));
            }
        }
    }

    /** The next row; never the same twice. */
    Row next() {
        return rows.pop();
    }

    /** A second person of an accident that was sent, of yet another severity. */
    static Row another(Row sent) {
        return new Row(sent.accident(), INSTEAD.get(sent.severity()));
    }

    /** One row for each of two partitions. */
    List<Row> pair() {
        return List.of(next(), next());
    }
}
