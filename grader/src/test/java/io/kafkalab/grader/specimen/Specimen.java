package io.kafkalab.grader.specimen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A wrong submission under {@code solutions/wrong}, or a hostile one under {@code solutions/hostile}, with the file beside
 * it that says what it must get.
 *
 * @param folder the submission
 * @param expected what it must get
 */
record Specimen(Path folder, Expected expected) {

    /**
     * What a specimen must get.
     *
     * @param fault what is wrong with it, in a sentence
     * @param exercises the exercises that it is about
     * @param verdicts the verdict of every check over the tasks that it holds, by the check's id
     * @param causes the causes that the report must name, by the check's id
     * @param needs {@code sandbox} for one that must not be run without; else null
     */
    record Expected(
            String fault,
            List<Integer> exercises,
            Map<String, String> verdicts,
            Map<String, String> causes,
            String needs) {
        Expected {
            causes = causes == null ? Map.of() : causes;
        }
    }

    String name() {
        return folder.getFileName().toString();
    }

    /** Whether it does harm where it is not held. */
    boolean needsSandbox() {
        return "sandbox".equals(expected.needs());
    }

    /** All wrong specimens, by name. */
    static List<Specimen> wrong(Path solutions) {
        return in(solutions.resolve("wrong"));
    }

    /** All hostile specimens, by name. */
    static List<Specimen> hostile(Path solutions) {
        return in(solutions.resolve("hostile"));
    }

    private static List<Specimen> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isDirectory).sorted().map(Specimen::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Specimen read(Path folder) {
        Path beside = folder.resolveSibling(folder.getFileName() + ".yaml");
        return new Specimen(folder, new YAMLMapper().readValue(beside.toFile(), Expected.class));
    }
}
