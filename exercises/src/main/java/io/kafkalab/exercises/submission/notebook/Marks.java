package io.kafkalab.exercises.submission.notebook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the first line of a cell says about it, or the second below a line such as {@code %%bash}, which IPython wants first.
 *
 * @param names tasks, or {@code common}, in small letters; none where the cell is not marked
 */
record Marks(List<String> names) {
    static final String COMMON = "common";

    private static final Pattern MARK = Pattern.compile("#+\\s*klab\\s*:\\s*(.*?)\\s*", Pattern.CASE_INSENSITIVE);
    private static final String BETWEEN = "[\\s,;]+";

    static Marks of(String source) {
        List<String> lines = source.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(2)
                .toList();
        boolean magic = !lines.isEmpty() && lines.get(0).startsWith("%%");
        return lines.stream()
                .limit(magic ? 2 : 1)
                .map(MARK::matcher)
                .filter(Matcher::matches)
                .findFirst()
                .map(mark -> new Marks(Arrays.stream(mark.group(1).split(BETWEEN))
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .toList()))
                .orElse(new Marks(List.of()));
    }

    boolean has(String name) {
        return names.contains(name);
    }
}
