package io.kafkalab.grader.specimen;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.diagnosis.Cause;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files beside the specimens say what can be, and together they cover every check and cause. */
class CorpusTest {
    private static final Set<String> CHECKS =
            Arrays.stream(CheckId.values()).map(CheckId::id).collect(Collectors.toSet());

    /** No submission alone brings them about: they take another MongoDB or another Connect than a lab's. */
    private static final Set<String> ELSEWHERE = Set.of("standalone-mongodb", "no-task");

    private static final Set<String> CAUSES =
            Arrays.stream(Cause.values()).map(Cause::id).collect(Collectors.toSet());

    @ParameterizedTest
    @ValueSource(strings = {"right", "wrong", "hostile"})
    void everyFolderHasItsFileAndEveryFileItsFolder(String kind) throws Exception {
        try (Stream<Path> all = Files.list(Corpus.solution(kind))) {
            Map<Boolean, Set<String>> names = all.filter(
                            path -> Files.isDirectory(path) || path.toString().endsWith(".yaml"))
                    .collect(Collectors.partitioningBy(
                            Files::isDirectory,
                            Collectors.mapping(
                                    path -> path.getFileName().toString().replaceFirst("\\.yaml$", ""),
                                    Collectors.toCollection(TreeSet::new))));
            assertThat(names.get(true)).isNotEmpty().isEqualTo(names.get(false));
        }
    }

    static Stream<Specimen> rightAndWrong() {
        return Stream.concat(Corpus.right().stream(), Corpus.wrong().stream());
    }

    @ParameterizedTest
    @MethodSource("rightAndWrong")
    void isAboutTheTasksThatItHolds(Specimen specimen) {
        Set<Task> tasks = Stream.concat(specimen.programs().keySet().stream(), tasksThatItLacks(specimen))
                .map(task -> Task.of(task).orElseThrow())
                .collect(Collectors.toSet());
        assertThat(specimen.verdicts().keySet())
                .isEqualTo(tasks.stream()
                        .flatMap(task -> task.checks().stream())
                        .map(CheckId::id)
                        .collect(Collectors.toSet()));
        assertThat(specimen.exercises())
                .containsExactlyElementsOf(tasks.stream()
                        .map(task -> task.exercise().number())
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** The fault may be that a program is not found. */
    private static Stream<String> tasksThatItLacks(Specimen specimen) {
        return specimen.causes().entrySet().stream()
                .filter(cause -> cause.getValue().equals(Cause.PROGRAM_MISSING.id()))
                .map(cause -> cause.getKey().replaceFirst("[.].*", ""));
    }

    @ParameterizedTest
    @MethodSource("rightAndWrong")
    void namesOnlyCausesThatThereAreOfChecksThatFail(Specimen specimen) {
        assertThat(CAUSES).containsAll(specimen.causes().values());
        assertThat(specimen.causes().keySet())
                .allSatisfy(check -> assertThat(specimen.verdicts()).containsEntry(check, "FAILED"));
    }

    @Test
    void everyWrongOneFailsSomething() {
        assertThat(Corpus.wrong())
                .allSatisfy(specimen ->
                        assertThat(specimen.verdicts()).as(specimen.name()).containsValue("FAILED"));
    }

    @Test
    void everyCheckIsFailedByTwoFaultsAtLeast() {
        List<String> failed = Corpus.wrong().stream()
                .flatMap(specimen -> specimen.verdicts().entrySet().stream())
                .filter(verdict -> verdict.getValue().equals("FAILED"))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(CHECKS)
                .allSatisfy(
                        check -> assertThat(failed).filteredOn(check::equals).hasSizeGreaterThanOrEqualTo(2));
    }

    @Test
    void everyKnownCauseIsNamedOfSomeSpecimen() {
        Set<String> named = causes(Stream.concat(Corpus.wrong().stream(), Corpus.hostile().stream())
                .toList());

        assertThat(named).doesNotContainAnyElementsOf(ELSEWHERE);
        named.addAll(ELSEWHERE);
        assertThat(named).isEqualTo(CAUSES);
    }

    @Test
    void everyPartOfTheCorpusShowsWhatTheWholeShows() {
        List<Specimen> all = Corpus.wrong();
        List<Specimen> part =
                Corpus.firstOfEach(all, specimen -> specimen.causes().values());

        assertThat(part).hasSizeLessThan(all.size());
        assertThat(causes(part)).isEqualTo(causes(all));
    }

    private static Set<String> causes(List<Specimen> specimens) {
        return specimens.stream()
                .flatMap(specimen -> specimen.causes().values().stream())
                .collect(Collectors.toSet());
    }
}
