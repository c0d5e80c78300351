package io.kafkalab.grader.terminal;

import java.util.List;

/** Lists that show as many of their first parts as fit. */
final class Shortened {
    private Shortened() {}

    /** The parts in so many columns, and how many are left out: {@code topic.spread, producer.order +3}. */
    static String list(List<String> parts, int columns) {
        for (int shown = parts.size(); shown > 0; shown--) {
            String list = String.join(", ", parts.subList(0, shown));
            String rest = shown == parts.size() ? "" : " +" + (parts.size() - shown);
            if (Columns.of(list + rest) <= columns) {
                return list + rest;
            }
        }
        return parts.isEmpty() ? "" : "+" + parts.size();
    }
}
