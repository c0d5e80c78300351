package io.kafkalab.grader.specimen;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A submission of the corpus, and what it must get.
 *
 * @param folder the submission
 * @param about what is wrong with it, or unusual and yet right, in a sentence
 * @param exercises the exercises that it is about
 * @param programs the tasks that it holds a program for, each with the kind of program: {@code sink python}
 * @param verdicts the verdict of each check that it is about, by the check's id
 * @param causes the causes that the report must name, by the check's id
 * @param needs what the machine must have for it, see {@link Machine}
 */
record Specimen(
        Path folder,
        String about,
        List<Integer> exercises,
        Map<String, String> programs,
        Map<String, String> verdicts,
        Map<String, String> causes,
        List<String> needs) {
    Specimen {
        exercises = List.copyOf(exercises);
        programs = Map.copyOf(programs);
        verdicts = Map.copyOf(verdicts);
        causes = Map.copyOf(causes);
        needs = List.copyOf(needs);
    }

    String name() {
        return folder.getFileName().toString();
    }

    @Override
    public String toString() {
        return name();
    }
}
