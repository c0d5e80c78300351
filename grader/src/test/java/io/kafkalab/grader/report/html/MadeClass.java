package io.kafkalab.grader.report.html;

import static io.kafkalab.grader.result.ResultExamples.most;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.evidence.CollectionContent;
import io.kafkalab.exercises.evidence.ConnectorEvidence;
import io.kafkalab.exercises.evidence.ConnectorState;
import io.kafkalab.exercises.evidence.ConsumerEvidence;
import io.kafkalab.exercises.evidence.Evidence;
import io.kafkalab.exercises.evidence.InsertEvidence;
import io.kafkalab.exercises.evidence.Message;
import io.kafkalab.exercises.evidence.Output;
import io.kafkalab.exercises.evidence.Payload;
import io.kafkalab.exercises.evidence.PluginsEvidence;
import io.kafkalab.exercises.evidence.Probe;
import io.kafkalab.exercises.evidence.ProducerEvidence;
import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.exercises.evidence.Row;
import io.kafkalab.exercises.evidence.SinkEvidence;
import io.kafkalab.exercises.evidence.TopicContent;
import io.kafkalab.exercises.evidence.TopicEvidence;
import io.kafkalab.exercises.judge.Verdict;
import io.kafkalab.exercises.rubric.Points;
import io.kafkalab.exercises.rubric.Visibility;
import io.kafkalab.grader.result.CheckOutcome;
import io.kafkalab.grader.result.LabLabel;
import io.kafkalab.grader.result.ProgramResult;
import io.kafkalab.grader.result.Results;
import io.kafkalab.grader.result.RubricLine;
import io.kafkalab.grader.result.Status;
import io.kafkalab.grader.result.SubmissionResult;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** A class made by hand: as large as wanted, the same each time, with the mistakes that students make. */
final class MadeClass {

    static final LabLabel LAB = new LabLabel(
            "embedded",
            "4.3.1",
            "4.3.1",
            "mongod 6.0.5",
            "bubblewrap",
            List.of("La mémoire totale d’un programme n’est bornée que si un groupe de contrôle peut être créé."),
            List.of("MongoDB a ici un remplaçant."));

    private static final List<String> FIRST = List.of(
            "Léa", "Noé", "Inès", "Zoé", "Maël", "Chloé", "Aïcha", "Jürgen", "Théo", "Anaïs", "Yanis", "Camille");
    private static final List<String> LAST = List.of(
            "Martin", "Bernard", "N’Guyen", "Lefèvre", "Da Silva", "Benali", "O’Connor", "Çelik", "Garcia", "Dupont");
    private static final Map<Task, Double> EASE = Map.of(
            Task.TOPIC, 0.9,
            Task.PRODUCER, 0.8,
            Task.CONSUMER, 0.7,
            Task.SINK, 0.55,
            Task.PLUGINS, 0.85,
            Task.CONNECTOR, 0.45,
            Task.INSERT, 0.6);

    private static final Map<Task, List<String>> CAUSES = Map.of(
            Task.TOPIC, List.of("default-partitioner", "topic-auto-created", "names-as-values"),
            Task.PRODUCER, List.of("header-sent", "row-numbers-as-keys", "not-flushed", "null-key"),
            Task.CONSUMER, List.of("latest-instead-of-earliest", "ended-too-early", "values-only"),
            Task.SINK, List.of("accident-as-id", "collection-misspelt", "first-rows-again"),
            Task.PLUGINS, List.of("connectors-listed", "short-class-name"),
            Task.CONNECTOR, List.of("task-failed", "mongodb-unreachable", "whole-database", "connector-name"),
            Task.INSERT, List.of("strings-for-numbers", "wrong-database", "connector-silent"));

    private static final Map<Task, String> SEEN = Map.of(
            Task.TOPIC, "seen.messages",
            Task.PRODUCER, "seen.sent",
            Task.CONSUMER, "seen.missed",
            Task.SINK, "seen.stored",
            Task.PLUGINS, "seen.output",
            Task.CONNECTOR, "seen.state",
            Task.INSERT, "seen.documents");

    private final Catalogue words;
    private final Set<CheckId> hidden;

    MadeClass(Language language, Set<CheckId> hidden) {
        this.words = Catalogue.in(language);
        this.hidden = hidden;
    }

    Results of(int students) {
        return results(IntStream.range(0, students).mapToObj(this::student).toList());
    }

    Results results(List<SubmissionResult> submissions) {
        return Results.of(words.language().code(), LAB, rubric(), submissions);
    }

    List<RubricLine> rubric() {
        return Arrays.stream(CheckId.values())
                .map(id -> new RubricLine(id.id(), id.task().id(), most(id), visibility(id), null))
                .toList();
    }

    /** Every thirtieth handed in nothing gradable, every fortieth met a fault of ours. */
    SubmissionResult student(int number) {
        Random random = new Random(number * 7919L + 13);
        String name = FIRST.get(random.nextInt(FIRST.size())) + " " + LAST.get(random.nextInt(LAST.size()));
        String id = String.valueOf(21_900_000 + number * 37);
        if (number % 30 == 17) {
            return unseen(id, name, Status.REJECTED, "L’archive est abîmée ou incomplète (fin inattendue).");
        }
        if (number % 40 == 23) {
            return unseen(id, name, Status.LAB_FAULT, "Le broker s’est arrêté deux fois.");
        }
        double skill = 0.35 + 0.9 * random.nextDouble();
        List<CheckOutcome> checks = new ArrayList<>();
        for (Task task : Task.values()) {
            boolean absent = random.nextDouble() > skill + 0.35;
            for (CheckId check : task.checks()) {
                boolean passed = random.nextDouble() < EASE.get(task) * skill + 0.25 * skill;
                checks.add(
                        absent
                                ? notReached(check)
                                : passed ? outcome(check, Verdict.PASSED) : failedSomehow(check, random));
            }
        }
        return graded(id, name, checks);
    }

    SubmissionResult graded(String id, String name, List<CheckOutcome> checks) {
        return new SubmissionResult(
                id,
                name,
                name + "_" + id + ".zip",
                Status.GRADED,
                Points.sum(checks.stream().map(CheckOutcome::points).toList()),
                new BigDecimal("20.0"),
                42L,
                6.1,
                null,
                programs(evidence("")),
                checks);
    }

    private SubmissionResult unseen(String id, String name, Status status, String message) {
        BigDecimal points = status == Status.REJECTED ? new BigDecimal("0.0") : null;
        return new SubmissionResult(
                id, name, id + ".zip", status, points, new BigDecimal("20.0"), null, 0, message, List.of(), List.of());
    }

    CheckOutcome outcome(CheckId id, Verdict verdict) {
        return outcome(id, verdict, null);
    }

    private CheckOutcome notReached(CheckId id) {
        return outcome(
                id,
                Verdict.NOT_REACHED,
                words.say("reached.no-program", id.task().id()));
    }

    private CheckOutcome outcome(CheckId id, Verdict verdict, String message) {
        return new CheckOutcome(
                id.id(),
                id.task().id(),
                verdict,
                verdict == Verdict.PASSED ? most(id) : new BigDecimal("0.0"),
                most(id),
                message,
                null,
                null,
                null,
                null,
                null,
                null,
                visibility(id));
    }

    CheckOutcome failed(CheckId id) {
        return failed(id, "partition 0 : test1=1, test2=1\npartition 1 : rien", "default-partitioner");
    }

    CheckOutcome failed(CheckId id, String seen) {
        return failed(id, seen, "default-partitioner");
    }

    private CheckOutcome failedSomehow(CheckId id, Random random) {
        List<String> causes = CAUSES.get(id.task());
        String cause = causes.get((int) (causes.size() * random.nextDouble() * random.nextDouble()));
        return failed(id, words.say(SEEN.get(id.task()), "202200000001=3, 202200000002=4", "RUNNING", "–"), cause);
    }

    private CheckOutcome failed(CheckId id, String seen, String cause) {
        String expected = words.has("check." + id + ".expected")
                ? words.say("check." + id + ".expected", "202200000001=3", "202200000001=1")
                : "…";
        return new CheckOutcome(
                id.id(),
                id.task().id(),
                Verdict.FAILED,
                new BigDecimal("0.0"),
                most(id),
                "message",
                expected,
                seen,
                cause,
                words.say("cause." + cause),
                words.say("cause." + cause + ".next"),
                id == CheckId.TOPIC_SPREAD ? "Revoir la section 1.4 de l’énoncé." : null,
                visibility(id));
    }

    private Visibility visibility(CheckId id) {
        return hidden.contains(id) ? Visibility.HIDDEN : Visibility.VISIBLE;
    }

    List<ProgramResult> programs(Evidence evidence) {
        return evidence.tasks().stream()
                .map(task -> ProgramResult.of(
                        task.task().id(), ((io.kafkalab.exercises.evidence.ProgramEvidence) task).run(), words))
                .toList();
    }

    /**
     * Evidence of all tasks.
     *
     * @param nasty a text that the student put wherever a student can put a text
     */
    Evidence evidence(String nasty) {
        Message first = new Message(0, 0, 1, Payload.of("202200000001" + nasty), Payload.of("3" + nasty));
        Message second = new Message(1, 0, 2, null, Payload.of(new byte[] {(byte) 0xff, 0, 1}));
        TopicContent topic = new TopicContent("test", 2, List.of(first, second), false);
        TopicContent events = new TopicContent(
                "defaultdb.test" + nasty,
                1,
                List.of(new Message(0, 0, 3, null, Payload.of("{\"operationType\": \"insert\"}" + nasty))),
                true);
        ConnectorState connector = new ConnectorState(
                "mongodb" + nasty,
                Map.of("connector.class", "com.mongodb.kafka.connect.MongoSourceConnector" + nasty, "database", "x"),
                "RUNNING",
                List.of(new ConnectorState.TaskState(
                        0,
                        "FAILED",
                        "org.apache.kafka.connect.errors.ConnectException" + nasty + "\n\tat x.y(Z.java:3)")));
        CollectionContent documents = new CollectionContent(
                "defaultdb",
                "usagers-reels" + nasty,
                "collection",
                List.of("{\"_id\": {\"$oid\": \"65a0\"}, \"accident\": \"202200000001\"}" + nasty),
                false);
        List<Row> rows = List.of(new Row("202200000001", "3"));
        return new Evidence(
                Evidence.VERSION,
                42,
                List.of(
                        new TopicEvidence(
                                run(0, "topic", 0, "créé" + nasty, ""), Optional.of(topic), List.of("autre" + nasty)),
                        new ProducerEvidence(
                                run(1400, "producer", 1, "", "Traceback:\n  KeyError" + nasty),
                                Optional.of(topic),
                                rows,
                                List.of()),
                        new ConsumerEvidence(
                                run(3600, "consumer", null, "202200000001=3\n".repeat(800) + nasty, ""),
                                List.of(first),
                                List.of(List.of(second)),
                                List.of("groupe" + nasty)),
                        new SinkEvidence(
                                run(7100, "sink", null, "", ""),
                                rows,
                                Optional.of(topic),
                                List.of(first),
                                List.of(second),
                                List.of(first),
                                List.of(documents),
                                List.of()),
                        new PluginsEvidence(
                                run(11_000, "plugins", 0, "[]", ""),
                                List.of("com.mongodb.kafka.connect.MongoSourceConnector")),
                        new ConnectorEvidence(
                                run(12_300, "connector", 0, "{}", ""),
                                List.of(connector),
                                List.of(new Probe("defaultdb", "test", "65a0", "n", Probe.Role.EXPECTED)),
                                List.of(topic, events)),
                        new InsertEvidence(
                                run(15_200, "insert", 0, "", ""),
                                Optional.of(connector),
                                List.of(documents),
                                List.of(events))));
    }

    private static ProgramRun run(long at, String task, Integer code, String output, String errors) {
        return new ProgramRun(
                        code == null ? ProgramRun.State.STOPPED : ProgramRun.State.EXITED,
                        "python3 " + task + ".py",
                        Optional.ofNullable(code),
                        900 + task.length() * 220L,
                        420,
                        new Output(output, output.length(), false),
                        new Output(errors, errors.length(), false),
                        List.of())
                .startedAt(1_700_000_000_000L + at);
    }
}
