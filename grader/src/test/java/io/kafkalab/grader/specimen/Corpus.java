package io.kafkalab.grader.specimen;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.kafkalab.exercises.CheckId;
import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.submission.ProgramSource;
import io.kafkalab.exercises.submission.Submissions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The specimens of a kind, by name. */
final class Corpus {
    /** {@code -Dklab.corpus=all} grades every specimen; without it, those that show something new are graded. */
    private static final boolean ALL = "all".equals(System.getProperty("klab.corpus"));

    private static final Path SOLUTIONS = Path.of("..", "solutions");

    /** For what klab would unpack; no specimen is an archive. */
    private static final Path SCRATCH = Path.of("target", "specimens", "scratch");

    private static final ObjectReader YAML =
            new YAMLMapper().readerFor(Beside.class).with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private Corpus() {}

    /** The file beside a specimen; {@code stand-in} is for grader/bench/matrix. */
    private record Beside(
            String fault,
            String way,
            List<Integer> exercises,
            Map<String, String> verdicts,
            Map<String, String> causes,
            @JsonProperty("stand-in") Map<String, String> standIn,

            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            List<String> needs) {}

    /** Right in another way: each passes every check of the tasks that it holds. */
    static List<Specimen> right() {
        return in("right");
    }

    /** Wrong, each by one fault. */
    static List<Specimen> wrong() {
        return in("wrong");
    }

    /** Hostile, each by one attack. */
    static List<Specimen> hostile() {
        return in("hostile");
    }

    /** A reference solution. */
    static Path solution(String language) {
        return SOLUTIONS.resolve(language);
    }

    /**
     * What a build grades: all, where that is asked for; else each specimen that shows something which none before it, in
     * the order of names, shows.
     *
     * @param shows what a specimen shows
     */
    static List<Specimen> graded(List<Specimen> specimens, Function<Specimen, Collection<String>> shows) {
        return ALL ? specimens : firstOfEach(specimens, shows);
    }

    static List<Specimen> firstOfEach(List<Specimen> specimens, Function<Specimen, Collection<String>> shows) {
        Set<String> shown = new HashSet<>();
        return specimens.stream()
                .filter(specimen -> shown.addAll(shows.apply(specimen)))
                .toList();
    }

    private static List<Specimen> in(String kind) {
        try (Stream<Path> files = Files.list(SOLUTIONS.resolve(kind))) {
            return files.filter(Files::isDirectory).sorted().map(Corpus::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Specimen read(Path folder) {
        Beside beside = YAML.readValue(
                folder.resolveSibling(folder.getFileName() + ".yaml").toFile());
        Map<String, String> programs = new TreeMap<>();
        Submissions.open(folder, SCRATCH).programs().forEach((task, source) -> {
            if (!(source instanceof ProgramSource.Missing)) {
                programs.put(task.id(), source.getClass().getSimpleName());
            }
        });
        return new Specimen(
                folder,
                Objects.requireNonNullElse(beside.fault(), beside.way()),
                beside.exercises(),
                programs,
                Objects.requireNonNullElseGet(beside.verdicts(), () -> allPassed(programs.keySet())),
                Objects.requireNonNullElse(beside.causes(), Map.of()),
                Objects.requireNonNullElse(beside.needs(), List.of()));
    }

    private static Map<String, String> allPassed(Set<String> tasks) {
        return tasks.stream()
                .flatMap(task -> Task.of(task).orElseThrow().checks().stream())
                .collect(Collectors.toMap(CheckId::id, check -> "PASSED"));
    }
}
