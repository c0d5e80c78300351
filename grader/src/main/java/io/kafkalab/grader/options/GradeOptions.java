package io.kafkalab.grader.options;

import io.kafkalab.exercises.Exercise;
import io.kafkalab.lab.LabSettings;
import io.kafkalab.text.Text;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How submissions are to be graded, resolved once from flags, environment and defaults.
 *
 * @param paths the submissions
 * @param out the folder for reports
 * @param lab how the lab is asked for
 * @param exercises which exercises
 * @param seed what the data is made from
 * @param dataset a CSV to use in place of a made one
 * @param rubric a rubric to use in place of klab's
 * @param failUnder below how many points the exit code says so
 * @param sandboxIsAuto whether klab is to choose the sandbox
 */
public record GradeOptions(
        List<Path> paths,
        Optional<Path> out,
        LabSettings lab,
        Set<Exercise> exercises,
        Optional<Long> seed,
        Optional<Path> dataset,
        Optional<Path> rubric,
        Optional<BigDecimal> failUnder,
        boolean sandboxIsAuto) {

    /** The sandbox that is none: programs run with the rights of whoever grades. */
    public static final String NO_SANDBOX = "none";

    private static final List<String> SANDBOXES = List.of(NO_SANDBOX, "auto");

    /** The flags as they were given; each null where it was not. */
    public record Flags(
            List<Path> paths,
            String out,
            String backend,
            String mongod,
            String exercise,
            String seed,
            String dataset,
            String rubric,
            String failUnder,
            String sandbox) {}

    public GradeOptions {
        paths = List.copyOf(paths);
        exercises = exercisesOf(exercises);
    }

    /**
     * Resolves the flags.
     *
     * @throws UsageProblem if a value is not an allowed one
     */
    public static GradeOptions resolve(Flags flags, Map<String, String> environment) {
        if (flags.paths().contains(Path.of(""))) {
            throw new UsageProblem(Text.of("usage.path", "PATH", ""));
        }
        String sandbox = Setting.of("--sandbox", flags.sandbox(), "KLAB_SANDBOX", environment)
                .choice(SANDBOXES, value -> value);
        return new GradeOptions(
                flags.paths(),
                Setting.of("--out", flags.out()).path(),
                new LabOptions(environment).resolve(flags.backend(), flags.mongod()),
                exercises(flags.exercise()),
                Setting.of("--seed", flags.seed()).wholeNumber(),
                Setting.of("--dataset", flags.dataset()).file(),
                Setting.of("--rubric", flags.rubric()).file(),
                Setting.of("--fail-under", flags.failUnder()).points(),
                !sandbox.equals(NO_SANDBOX));
    }

    /**
     * The exercises that {@code --exercise} names; all when it was not given.
     *
     * @throws UsageProblem if it names another
     */
    public static Set<Exercise> exercises(String flag) {
        return exercisesOf(Setting.of("--exercise", flag)
                .choices(Arrays.asList(Exercise.values()), exercise -> String.valueOf(exercise.number())));
    }

    private static Set<Exercise> exercisesOf(Collection<Exercise> exercises) {
        return Collections.unmodifiableSet(EnumSet.copyOf(exercises));
    }
}
