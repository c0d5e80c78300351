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
 * @param sandbox in what programs run
 * @param trusted whether a whole class may run without a sandbox ({@code --trust})
 * @param jobs how many submissions are graded at once; empty for as many as the machine carries
 * @param freshLab whether each submission gets a lab of its own instead of one that was reset
 * @param resume whether an interrupted grading in {@code out} goes on
 * @param formats what is written into {@code out} besides klab's own reports
 * @param moodleWorksheet the grading worksheet downloaded from Moodle, to be filled in
 * @param display how progress is shown
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
        SandboxChoice sandbox,
        boolean trusted,
        Optional<Integer> jobs,
        boolean freshLab,
        boolean resume,
        Set<ReportFormat> formats,
        Optional<Path> moodleWorksheet,
        Display display) {

    private static final int MOST_JOBS = 64;

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
            String sandbox,
            boolean trust,
            String jobs,
            boolean freshLab,
            boolean resume,
            String format,
            String moodleWorksheet,
            boolean quiet,
            boolean json) {}

    public GradeOptions {
        paths = List.copyOf(paths);
        exercises = exercisesOf(exercises);
        formats = Set.copyOf(formats);
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
        Set<ReportFormat> formats =
                Setting.of("--format", flags.format()).anyOf(List.of(ReportFormat.values()), ReportFormat::label);
        if (formats.contains(ReportFormat.GRADESCOPE) && flags.out() == null) {
            throw new UsageProblem(Text.of("usage.format.out", ReportFormat.GRADESCOPE.label()));
        }
        if (flags.moodleWorksheet() != null && flags.out() == null) {
            throw new UsageProblem(Text.of("moodle.out"));
        }
        if (flags.resume() && flags.out() == null) {
            throw new UsageProblem(Text.of("resume.out"));
        }
        return new GradeOptions(
                flags.paths(),
                Setting.of("--out", flags.out()).path(),
                new LabOptions(environment).resolve(flags.backend(), flags.mongod()),
                exercises(flags.exercise()),
                Setting.of("--seed", flags.seed()).wholeNumber(),
                Setting.of("--dataset", flags.dataset()).file(),
                Setting.of("--rubric", flags.rubric()).file(),
                Setting.of("--fail-under", flags.failUnder()).points(),
                Setting.of("--sandbox", flags.sandbox(), "KLAB_SANDBOX", environment)
                        .choice(List.of(SandboxChoice.values()), SandboxChoice::label),
                flags.trust(),
                Setting.of("--jobs", flags.jobs(), "KLAB_JOBS", environment).count(MOST_JOBS),
                flags.freshLab(),
                flags.resume(),
                formats,
                Setting.of("--moodle-worksheet", flags.moodleWorksheet()).file(),
                flags.json() ? Display.EVENTS : flags.quiet() ? Display.QUIET : Display.PROGRESS);
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
