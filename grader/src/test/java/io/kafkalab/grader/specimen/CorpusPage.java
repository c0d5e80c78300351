package io.kafkalab.grader.specimen;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.exercises.Task;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tables of {@code docs/corpus.md}: what the specimens show, for teachers.
 *
 * @param right the right specimens
 * @param wrong the wrong ones
 */
record CorpusPage(List<Specimen> right, List<Specimen> wrong) {
    private static final Map<String, String> LANGUAGES = Map.of(
            "JavaMain", "Java",
            "PythonScript", "Python",
            "ShellScript", "shell",
            "CommandLine", "command line",
            "ConnectorFile", "JSON",
            "NotebookCells", "notebook",
            "Ambiguous", "several");

    /** A page with its tables as they should be; all else in it stays. */
    String filled(String page) {
        return put(put(put(page, "checks", checks()), "mistakes", mistakes()), "ways", ways());
    }

    private static String put(String page, String place, String content) {
        Matcher found = Pattern.compile("(<!-- " + place + ": [^>]*-->\n).*?(<!-- /" + place + " -->)", Pattern.DOTALL)
                .matcher(page);
        if (!found.find()) {
            throw new AssertionError("the page has no place for " + place);
        }
        return page.substring(0, found.end(1)) + content + page.substring(found.start(2));
    }

    private String checks() {
        return table(
                "| check | right specimens, which pass it | wrong ones, which fail it |",
                Arrays.stream(CheckId.values())
                        .map(check -> "| `%s` | %d | %d |"
                                .formatted(check.id(), count(right, check, "PASSED"), count(wrong, check, "FAILED"))));
    }

    private static long count(List<Specimen> specimens, CheckId check, String verdict) {
        return specimens.stream()
                .filter(specimen -> verdict.equals(specimen.verdicts().get(check.id())))
                .count();
    }

    private String mistakes() {
        return byTask(
                wrong,
                "| mistake | fails | not reached | cause named |",
                specimen -> "| %s | %s | %s | %s |"
                        .formatted(
                                linked(specimen, "wrong"),
                                checks(specimen, "FAILED"::equals),
                                checks(specimen, "NOT_REACHED"::equals),
                                String.join(
                                        ", ", new TreeSet<>(specimen.causes().values()))));
    }

    private String ways() {
        return byTask(
                right,
                "| work | language |",
                specimen -> "| %s | %s |"
                        .formatted(
                                linked(specimen, "right"),
                                specimen.programs().values().stream()
                                        .map(LANGUAGES::get)
                                        .distinct()
                                        .sorted()
                                        .collect(Collectors.joining(", "))));
    }

    /** A table for each task of the specimens that hold it alone, and one of those that hold several. */
    private static String byTask(List<Specimen> specimens, String head, Function<Specimen, String> row) {
        StringBuilder tables = new StringBuilder();
        for (Task task : Task.values()) {
            part(
                    tables,
                    task.id(),
                    specimens,
                    head,
                    row,
                    specimen -> specimen.programs().keySet().equals(Set.of(task.id())));
        }
        part(
                tables,
                "several tasks",
                specimens,
                head,
                row,
                specimen -> specimen.programs().size() > 1);
        return tables.toString();
    }

    private static void part(
            StringBuilder tables,
            String title,
            List<Specimen> specimens,
            String head,
            Function<Specimen, String> row,
            Predicate<Specimen> which) {
        List<Specimen> chosen = specimens.stream().filter(which).toList();
        if (!chosen.isEmpty()) {
            tables.append("\n### %s (%d)\n\n".formatted(title, chosen.size()))
                    .append(table(head, chosen.stream().map(row)));
        }
    }

    private static String checks(Specimen specimen, Predicate<String> verdict) {
        return Arrays.stream(CheckId.values())
                .map(CheckId::id)
                .filter(check -> verdict.test(specimen.verdicts().get(check)))
                .map(check -> "`" + check + "`")
                .collect(Collectors.joining(", "));
    }

    private static String linked(Specimen specimen, String kind) {
        return "[%s](../solutions/%s/%s)".formatted(specimen.about().replace("|", "\\|"), kind, specimen.name());
    }

    private static String table(String head, Stream<String> rows) {
        String rule = head.replaceAll("[^|]+", " --- ").strip();
        return Stream.concat(Stream.of(head, rule), rows).collect(Collectors.joining("\n", "", "\n"));
    }
}
