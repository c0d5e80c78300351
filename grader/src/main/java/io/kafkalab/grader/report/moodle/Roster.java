package io.kafkalab.grader.report.moodle;

import io.kafkalab.exercises.submission.archive.Archive;
import io.kafkalab.grader.intake.MoodleName;
import io.kafkalab.grader.result.SubmissionResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds the rows of a worksheet that a submission is graded in: one, or one for each member of a team. */
final class Roster {

    private static final List<Column> NUMBERS = List.of(Column.ID_NUMBER, Column.USERNAME, Column.EMAIL);

    private final Worksheet worksheet;
    private final Map<String, List<WorksheetRow>> byParticipant;
    private final Map<String, List<WorksheetRow>> byGroup;
    private final Map<String, List<WorksheetRow>> byNumber = new LinkedHashMap<>();
    private final Map<String, List<WorksheetRow>> byName;

    Roster(Worksheet worksheet) {
        this.worksheet = worksheet;
        this.byParticipant = index(WorksheetRow::participant);
        this.byGroup = index(row -> row.text(Column.GROUP).map(Names::key));
        this.byName = index(row -> row.text(Column.FULL_NAME).map(Names::key));
        for (Column column : NUMBERS) {
            index(row -> row.text(column).map(Names::key))
                    .forEach((key, rows) -> byNumber.computeIfAbsent(key, k -> new ArrayList<>())
                            .addAll(rows));
        }
    }

    /** The rows of each submission by its id; none where nobody is found, or somebody else might be meant. */
    Map<String, List<WorksheetRow>> rows(Stream<SubmissionResult> submissions) {
        Map<String, List<WorksheetRow>> found = new LinkedHashMap<>();
        Set<WorksheetRow> taken = new HashSet<>();
        Set<WorksheetRow> twice = new HashSet<>();
        submissions.forEach(submission -> {
            List<WorksheetRow> rows = rows(submission);
            rows.stream().filter(row -> !taken.add(row)).forEach(twice::add);
            found.put(submission.id(), rows);
        });
        found.replaceAll((id, rows) -> rows.stream().anyMatch(twice::contains) ? List.of() : rows);
        return found;
    }

    private List<WorksheetRow> rows(SubmissionResult submission) {
        return MoodleName.of(submission.source()).map(this::named).orElseGet(() -> claimed(submission));
    }

    /** By what Moodle wrote. A team's number may be some participant's, too: its name tells. */
    private List<WorksheetRow> named(MoodleName name) {
        List<WorksheetRow> participant =
                name.id().map(id -> byParticipant.getOrDefault(id, List.of())).orElse(List.of());
        boolean same = participant.stream()
                .anyMatch(row -> row.text(Column.FULL_NAME)
                        .map(full -> Names.key(full).equals(Names.key(name.name())))
                        .orElse(!worksheet.has(Column.FULL_NAME)));
        List<WorksheetRow> team = byGroup.getOrDefault(Names.key(name.name()), List.of());
        return same || team.isEmpty() ? (participant.size() == 1 ? participant : List.of()) : team;
    }

    /** By what a student wrote, or the folder says: only where a single row fits. */
    private List<WorksheetRow> claimed(SubmissionResult submission) {
        List<String> words = List.of(
                submission.id(),
                submission.name(),
                Archive.baseName(Path.of(submission.source())),
                submission.source());
        List<WorksheetRow> rows = Stream.of(byNumber, byName)
                .map(index -> words.stream()
                        .map(word -> index.getOrDefault(Names.key(word), List.of()))
                        .flatMap(Collection::stream)
                        .distinct()
                        .toList())
                .filter(fitting -> !fitting.isEmpty())
                .findFirst()
                .orElse(List.of());
        return rows.size() == 1 ? rows : List.of();
    }

    private Map<String, List<WorksheetRow>> index(Function<WorksheetRow, Optional<String>> key) {
        Map<String, List<WorksheetRow>> index = new LinkedHashMap<>();
        worksheet
                .rows()
                .forEach(row -> key.apply(row)
                        .filter(text -> !text.isEmpty())
                        .ifPresent(text -> index.computeIfAbsent(text, k -> new ArrayList<>())
                                .add(row)));
        return index;
    }
}
