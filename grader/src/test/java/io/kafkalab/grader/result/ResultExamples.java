package io.kafkalab.grader.result;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.exercises.Exercise;
import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.exercises.judge.Verdict;
import io.kafkalab.exercises.rubric.Points;
import io.kafkalab.exercises.rubric.Visibility;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Results made by hand, for tests of what is written from them. */
public final class ResultExamples {

    public static final LabLabel LAB =
            new LabLabel("embedded", "4.3.1", "4.3.1", "mongod 6.0.5", "none", List.of(), List.of());

    private ResultExamples() {}

    /** Everything passed but one check, whose student wrote an escape sequence, and one that was not reached. */
    public static SubmissionResult partly() {
        return of("21905123", "Léa Martin", id -> switch (id) {
            case TOPIC_SPREAD -> failed(id);
            case PRODUCER_ORDER -> outcome(id, Verdict.NOT_REACHED, "Aucun message n’a été envoyé.");
            default -> passed(id);
        });
    }

    /** As {@link #partly()}, with one check that the rubric hides. */
    public static SubmissionResult hiding(CheckId hidden) {
        return hiding(partly(), check -> check.id().equals(hidden.id()));
    }

    /** A result all of whose checks the rubric hides. */
    public static SubmissionResult hidingAll(SubmissionResult result) {
        return hiding(result, check -> true);
    }

    /** A result whose programs ran like these. */
    public static SubmissionResult withPrograms(SubmissionResult result, List<ProgramResult> programs) {
        return Altered.of(result).programs(programs).result();
    }

    private static SubmissionResult hiding(SubmissionResult result, Predicate<CheckOutcome> which) {
        return with(
                result,
                result.checks().stream()
                        .map(check -> which.test(check) ? changed(check, check.advice(), Visibility.HIDDEN) : check)
                        .toList());
    }

    private static SubmissionResult with(SubmissionResult result, List<CheckOutcome> checks) {
        return Altered.of(result).checks(checks).result();
    }

    private static CheckOutcome changed(CheckOutcome check, String advice, Visibility visibility) {
        return new CheckOutcome(
                check.id(),
                check.task(),
                check.verdict(),
                check.points(),
                check.maxPoints(),
                check.message(),
                check.expected(),
                check.seen(),
                check.cause(),
                check.causeSentence(),
                check.next(),
                advice,
                visibility);
    }

    /** As {@link #partly()}, with words of the instructor's for those checks that were not passed. */
    public static SubmissionResult advised(String advice) {
        return with(
                partly(),
                partly().checks().stream()
                        .map(check ->
                                check.verdict() == Verdict.PASSED ? check : changed(check, advice, check.visibility()))
                        .toList());
    }

    /** What a result would be if one exercise alone had been graded. */
    public static SubmissionResult only(SubmissionResult result, Exercise exercise) {
        return with(
                result,
                result.checks().stream()
                        .filter(check -> CheckId.of(check.id()).task().exercise() == exercise)
                        .toList());
    }

    /** A result as another student's. */
    public static SubmissionResult named(SubmissionResult result, String id, String name) {
        return Altered.of(result).id(id).name(name).source(id).result();
    }

    /** A starter in which nothing was done yet. */
    public static SubmissionResult unsolved() {
        return of("starter", "starter", id -> outcome(id, Verdict.NOT_REACHED, "Il n’y a pas de programme."));
    }

    /** Everything right. */
    public static SubmissionResult right() {
        return of("java", "java", ResultExamples::passed);
    }

    /** Nothing gradable. */
    public static SubmissionResult rejected() {
        BigDecimal zero = new BigDecimal("0.0");
        return new SubmissionResult(
                "vide",
                "vide",
                "vide",
                Status.REJECTED,
                zero,
                points("20.0"),
                null,
                0,
                "Le dossier est vide.",
                List.of(),
                List.of());
    }

    /** The lab failed for one check. */
    public static SubmissionResult faulty() {
        SubmissionResult right = of(
                "panne",
                "panne",
                id -> id == CheckId.INSERT_EVENT
                        ? outcome(id, Verdict.LAB_FAULT, "Le broker s’est arrêté.")
                        : passed(id));
        return Altered.of(right)
                .status(Status.LAB_FAULT)
                .points(null)
                .message("Le broker s’est arrêté.")
                .result();
    }

    private static SubmissionResult of(String id, String name, Function<CheckId, CheckOutcome> outcome) {
        List<CheckOutcome> checks = Arrays.stream(CheckId.values()).map(outcome).toList();
        ProgramResult topic = new ProgramResult(
                "topic",
                ProgramRun.State.EXITED,
                "python3 topic.py",
                1,
                0.4,
                0.3,
                List.of("Traceback:", "  \u001b[31mKeyError"),
                List.of());
        ProgramResult producer = new ProgramResult(
                "producer", ProgramRun.State.STOPPED, "python3 producer.py", null, 5.4, 0.3, List.of(), List.of());
        return new SubmissionResult(
                id,
                name,
                id,
                Status.GRADED,
                Points.sum(checks.stream().map(CheckOutcome::points).toList()),
                points("20.0"),
                42L,
                6.1,
                null,
                name.equals(id) ? List.of(insert()) : List.of(topic, producer),
                checks);
    }

    private static ProgramResult insert() {
        List<String> names = List.of("Insert.java", "insert.py", "insert.sh");
        return new ProgramResult("insert", ProgramRun.State.MISSING, "", null, 0, 0, names, List.of());
    }

    private static CheckOutcome passed(CheckId id) {
        return outcome(id, Verdict.PASSED, null);
    }

    private static CheckOutcome outcome(CheckId id, Verdict verdict, String message) {
        BigDecimal most = most(id);
        BigDecimal points = switch (verdict) {
            case PASSED -> most;
            case FAILED, NOT_REACHED -> points("0.0");
            case LAB_FAULT -> null;
        };
        return new CheckOutcome(
                id.id(),
                id.task().id(),
                verdict,
                points,
                most,
                message,
                null,
                null,
                null,
                null,
                null,
                null,
                Visibility.VISIBLE);
    }

    private static CheckOutcome failed(CheckId id) {
        String seen = "partition 0 : test1=1, test2=1\u001b[2J\npartition 1 : rien";
        return new CheckOutcome(
                id.id(),
                id.task().id(),
                Verdict.FAILED,
                points("0.0"),
                most(id),
                "attendu : un message dans chaque partition\nobservé : " + seen,
                "au moins un message dans chacune des deux partitions du topic test",
                seen,
                "default-partitioner",
                "le partitionneur par défaut met test1 et test2 dans la même partition",
                "donner la partition explicitement à l’envoi, par exemple producer.send(..., partition=1)",
                null,
                Visibility.VISIBLE);
    }

    /** What a check earns by klab’s own rubric. */
    public static BigDecimal most(CheckId id) {
        return switch (id) {
            case PRODUCER_ORDER -> points("0.5");
            case SINK_DOCUMENTS -> points("1.5");
            default -> points("1.0");
        };
    }

    private static BigDecimal points(String points) {
        return new BigDecimal(points);
    }
}
