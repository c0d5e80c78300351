package io.kafkalab.exercises.scenario;

import io.kafkalab.exercises.evidence.CollectionContent;
import io.kafkalab.exercises.evidence.Message;
import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.exercises.evidence.Row;
import io.kafkalab.exercises.evidence.SinkEvidence;
import io.kafkalab.exercises.evidence.TopicContent;
import io.kafkalab.exercises.program.Program;
import io.kafkalab.exercises.program.RunningProgram;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Question 2.3: the first three rows are on the topic; the program puts further rows there and stores what is on the
 * topic. One that keeps running is sent rows as well, which it must store too.
 *
 * <p>What is due is fixed before the program is given time to store it, so one that is stopped while it still streams is
 * not blamed for the rows it had no time for.
 */
record SinkScenario(Stage stage) implements Scenario {

    /** A program that sends row by row is taken at its pauses: what comes later is not due. */
    private static final Duration TOPIC_CALM = Duration.ofMillis(500);

    /** Long enough for one that stores again what it polls again to be seen doing so. */
    private static final Duration STORE_CALM = Duration.ofSeconds(1);

    private static final Pattern FLOATING = Pattern.compile("\\b\\d(\\.\\d{1,17})?E\\+?\\d{1,2}\\b");
    private static final int FIRST = 3;

    @Override
    public SinkEvidence observe(Program.Ready program) {
        stage.services().kafka().createTopic(Stage.TOPIC, 2);
        List<Message> before = stage.sendFirstThree();
        List<Message> live = new ArrayList<>();
        List<Message> due = new ArrayList<>();
        ProgramRun run;
        try (RunningProgram running = stage.start(program)) {
            run = running.end(converse(running, live, due));
        }
        var topic = stage.settledTopic(Stage.TOPIC);
        if (due.isEmpty()) {
            Set<Message> sentByUs = new HashSet<>(live);
            topic.ifPresent(content -> content.messages().stream()
                    .filter(message -> !sentByUs.contains(message))
                    .forEach(due::add));
        }
        awaitConnectors(due);
        return new SinkEvidence(
                run,
                stage.dataset().rows(),
                topic,
                before,
                live,
                due,
                stage.services().mongo().collections(),
                stage.otherTopics());
    }

    /** Leaves {@code due} empty if the program ended by itself: then all that it put on the topic is due. */
    private ProgramRun.State converse(RunningProgram running, List<Message> live, List<Message> due) {
        Pace pace = new Pace(List.of());
        boolean stored = cameOrEnded(running, stage.limits().program(), () -> {
            List<Message> messages = topicMessages();
            List<String> documents = documents();
            pace.see(documents);
            return messages.size() > FIRST && stores(documents, messages);
        });
        if (stored) {
            awaitCalm(running, TOPIC_CALM, () -> topicMessages().size());
        }
        if (running.isAlive()) {
            Set<String> said = new HashSet<>(documents());
            sendRows(live);
            pace.begin();
            List<Message> now = topicMessages();
            Predicate<List<String>> isStored = documents -> stores(documents, now) && saysMore(documents, said, live);
            if (awaitStored(running, pace, isStored)) {
                awaitCalm(running, pace.patience(STORE_CALM), this::documents);
                stored = true;
            }
            if (running.isAlive() || isStored.test(documents())) {
                due.addAll(now);
            }
        }
        return stored ? ProgramRun.State.STOPPED : ProgramRun.State.TIME_LIMIT;
    }

    /**
     * A slow program, one on a slow machine, or one that stores when nothing has come for a while, is given the time that it
     * needs, for as long as it goes on storing.
     */
    private boolean awaitStored(RunningProgram running, Pace pace, Predicate<List<String>> isStored) {
        AtomicBoolean stored = new AtomicBoolean();
        cameOrEnded(running, stage.limits().progress(), () -> {
            List<String> documents = documents();
            pace.see(documents);
            stored.set(isStored.test(documents));
            return stored.get() || pace.isOver(stage.limits().arrival().multipliedBy(2));
        });
        return !running.isAlive() || stored.get();
    }

    /** A sink connector goes on storing once the program that made it is dead. */
    private void awaitConnectors(List<Message> due) {
        if (stage.services().connect().connectors().isEmpty()) {
            return;
        }
        Wait.until(stage.limits().arrival(), Wait.NOW_AND_THEN, () -> stores(documents(), due));
        Quiet calm = new Quiet(STORE_CALM);
        Wait.until(stage.limits().arrival(), Wait.NOW_AND_THEN, () -> calm.holds(documents()));
    }

    /** One on each partition, and a second person of one of the accidents: whoever keeps one by accident loses one. */
    private void sendRows(List<Message> live) {
        List<Row> pair = new Stimuli(stage.dataset()).pair();
        live.add(stage.send(pair.get(0), 0));
        live.add(stage.send(pair.get(1), 1));
        live.add(stage.send(Stimuli.another(pair.get(0)), 0));
    }

    private void awaitCalm(RunningProgram running, Duration period, Supplier<Object> doings) {
        Quiet calm = new Quiet(period);
        cameOrEnded(running, stage.limits().arrival().plus(period), () -> calm.holds(doings.get()));
    }

    private static boolean cameOrEnded(RunningProgram running, Duration limit, BooleanSupplier came) {
        return Wait.until(limit, Wait.NOW_AND_THEN, () -> !running.isAlive() || came.getAsBoolean());
    }

    private List<Message> topicMessages() {
        return stage.services()
                .kafka()
                .topic(Stage.TOPIC)
                .map(TopicContent::messages)
                .orElse(List.of());
    }

    /** Whether every message but the first three is mentioned by some document: enough to go on, too little to judge. */
    private boolean stores(List<String> documents, List<Message> messages) {
        Set<String> first = new HashSet<>();
        stage.dataset().firstThree().forEach(row -> first.add(row.accident().trim()));
        List<Message> further = messages.stream()
                .filter(message -> !first.contains(accident(message)))
                .toList();
        String all = String.join("\n", documents);
        return further.stream().map(SinkScenario::accident).allMatch(all::contains);
    }

    /**
     * Whether of each accident something is said that was not said before: whoever stores the whole file has mentioned it
     * already.
     */
    private static boolean saysMore(List<String> documents, Set<String> said, List<Message> live) {
        String more =
                documents.stream().filter(document -> !said.contains(document)).collect(Collectors.joining("\n"));
        return live.stream().map(SinkScenario::accident).allMatch(more::contains);
    }

    private static String accident(Message message) {
        return message.key() == null || !message.key().isText()
                ? ""
                : message.key().text().replaceAll("\\W", "");
    }

    /** All documents; large numbers that JavaScript or pandas made floating ones are written out. */
    private List<String> documents() {
        return stage.services().mongo().collections().stream()
                .map(CollectionContent::documents)
                .flatMap(List::stream)
                .map(document ->
                        FLOATING.matcher(document).replaceAll(number -> new BigDecimal(number.group()).toPlainString()))
                .toList();
    }
}
