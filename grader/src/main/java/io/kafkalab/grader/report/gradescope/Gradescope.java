package io.kafkalab.grader.report.gradescope;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.exercises.Exercise;
import io.kafkalab.exercises.judge.Verdict;
import io.kafkalab.exercises.rubric.Points;
import io.kafkalab.exercises.rubric.Visibility;
import io.kafkalab.grader.report.OnlySubmission;
import io.kafkalab.grader.report.Printable;
import io.kafkalab.grader.report.ProgramStory;
import io.kafkalab.grader.report.ReportFolder;
import io.kafkalab.grader.result.CheckOutcome;
import io.kafkalab.grader.result.Results;
import io.kafkalab.grader.result.SubmissionResult;
import io.kafkalab.text.Catalogue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes {@code results.json} for Gradescope: at once, so that a run that is killed leaves a sentence and not a file that
 * is missing, and again at the end. A fault of ours takes no point away: the best former score stays.
 */
public final class Gradescope {

    private static final ObjectWriter WRITER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build()
            .writerWithDefaultPrettyPrinter();

    private static final String FILE = "results.json";
    private static final int MOST_OUTPUT = 20_000;

    private final Catalogue words;
    private final Optional<BigDecimal> former;

    private Gradescope(Catalogue words, ReportFolder folder) {
        this.words = words;
        this.former =
                FormerScore.in(folder.root().toAbsolutePath().normalize().resolveSibling("submission_metadata.json"));
    }

    /**
     * Writes that grading has begun: what Gradescope finds if it never ends.
     *
     * @throws io.kafkalab.grader.report.ReportNotWritten if that fails
     */
    public static void begin(Catalogue words, ReportFolder folder) {
        Gradescope gradescope = new Gradescope(words, folder);
        folder.write(FILE, json(gradescope.withoutGrade(BigDecimal.ZERO, words.say("gradescope.begun"))));
    }

    /**
     * Writes the result of the one submission there is.
     *
     * @throws io.kafkalab.grader.report.ReportNotWritten if that fails
     */
    public static void write(Results results, ReportFolder folder) {
        Gradescope gradescope = new Gradescope(results.words(), folder);
        folder.write(FILE, json(gradescope.of(OnlySubmission.of(results, results.words()))));
    }

    private static String json(GradescopeResults results) {
        return WRITER.writeValueAsString(results) + "\n";
    }

    private GradescopeResults withoutGrade(BigDecimal judged, String why) {
        BigDecimal kept = former.map(judged::max).orElse(judged);
        String sentence = former.filter(score -> score.compareTo(judged) > 0)
                .map(score -> why + "\n" + words.say("gradescope.kept", shown(score)))
                .orElse(why);
        return new GradescopeResults(kept, null, sentence, Map.of(), List.of());
    }

    private GradescopeResults of(SubmissionResult submission) {
        List<GradescopeResults.Test> tests = tests(submission);
        GradescopeResults bare = switch (submission.status()) {
            case GRADED -> new GradescopeResults(null, null, null, Map.of(), tests);
            case REJECTED -> new GradescopeResults(BigDecimal.ZERO, null, message(submission), Map.of(), tests);
            case LAB_FAULT ->
                withoutGrade(judged(submission), words.say("gradescope.fault") + "\n\n" + message(submission));
        };
        return new GradescopeResults(
                bare.score(),
                Math.round(submission.seconds()),
                output(bare.output(), submission),
                extra(submission),
                tests);
    }

    private static BigDecimal judged(SubmissionResult submission) {
        return Points.sum(submission.checks().stream().map(CheckOutcome::points).toList());
    }

    private static String message(SubmissionResult submission) {
        return submission.message() == null ? submission.status().name() : Printable.lines(submission.message());
    }

    private String output(String first, SubmissionResult submission) {
        Stream<String> seed = Stream.ofNullable(submission.seed())
                .map(number -> words.say("gradescope.seed", String.valueOf(number)));
        List<String> paragraphs = Stream.of(
                        Stream.ofNullable(first), new ProgramStory(words).of(submission).stream(), seed)
                .flatMap(part -> part)
                .toList();
        return Printable.cut(String.join("\n\n", paragraphs), MOST_OUTPUT);
    }

    private static Map<String, Object> extra(SubmissionResult submission) {
        Map<String, Object> extra = new TreeMap<>();
        extra.put("klab_status", submission.status());
        if (submission.seed() != null) {
            extra.put("klab_seed", submission.seed());
        }
        return extra;
    }

    private List<GradescopeResults.Test> tests(SubmissionResult submission) {
        List<GradescopeResults.Test> tests = new ArrayList<>();
        Map<Exercise, Integer> numbers = new EnumMap<>(Exercise.class);
        for (CheckOutcome check : submission.checks()) {
            Exercise exercise = CheckId.of(check.id()).task().exercise();
            int number = numbers.merge(exercise, 1, Integer::sum);
            tests.add(test(check, exercise.number() + "." + number));
        }
        return tests;
    }

    private GradescopeResults.Test test(CheckOutcome check, String number) {
        boolean fault = check.verdict() == Verdict.LAB_FAULT;
        return new GradescopeResults.Test(
                check.points(),
                fault ? null : check.maxPoints(),
                fault ? null : check.verdict() == Verdict.PASSED ? "passed" : "failed",
                words.say("report.line", check.id(), words.say("check." + check.id() + ".title")),
                number,
                outputOf(check),
                List.of(check.task()),
                check.visibility() == Visibility.HIDDEN ? "after_published" : "visible");
    }

    private static String outputOf(CheckOutcome check) {
        List<String> paragraphs = Stream.of(check.message(), check.advice())
                .filter(Objects::nonNull)
                .toList();
        return paragraphs.isEmpty()
                ? null
                : Printable.cut(Printable.lines(String.join("\n\n", paragraphs)), MOST_OUTPUT);
    }

    private String shown(BigDecimal points) {
        return Points.shown(points, words.language().locale());
    }
}
