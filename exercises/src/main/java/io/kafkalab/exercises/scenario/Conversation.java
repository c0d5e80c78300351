package io.kafkalab.exercises.scenario;

import io.kafkalab.exercises.evidence.ConsumerEvidence;
import io.kafkalab.exercises.evidence.Message;
import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.exercises.evidence.Row;
import io.kafkalab.exercises.program.Program;
import io.kafkalab.exercises.program.RunningProgram;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * One run of a consumer: what is sent to it, and when, by what it has printed so far.
 *
 * <p>Only what is sent to a program that reads and waits counts as live, or else one that reads what is there and ends would
 * be judged by how fast the machine is. It reads when a message stands in its output; a program that prints nothing of what
 * was there, since it starts at the end, shows itself when it prints one of the rows that are sent to it again and again. It
 * waits when it goes on running though nothing new comes, for longer than it ever took from one message to the next.
 *
 * <p>Two of the messages that are there are equal, as two persons of one accident may be: who takes them for one shows it.
 */
final class Conversation {
    /** How long a new batch is awaited; for as long as the program has not shown that it reads, twice as long each time. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final Duration ECHO = Duration.ofMillis(300);

    /** Between the half second that kcat -e takes to find the end of a topic, and the second of silence of many programs. */
    private static final Duration CALM = Duration.ofMillis(750);

    private final Stage stage;
    private final Stimuli stimuli;
    private final List<Message> before = new ArrayList<>();
    private final List<List<Message>> live = new ArrayList<>();

    Conversation(Stage stage) {
        this.stage = stage;
        this.stimuli = new Stimuli(stage.dataset());
    }

    /** Runs the program on a new topic. To be called once. */
    ConsumerEvidence with(Program.Ready program) {
        stage.services().kafka().createTopic(Stage.TOPIC, 2);
        before.addAll(stage.sendFirstThree());
        before.addAll(sendTwice(stimuli.next()));
        before.addAll(sendPair());
        ProgramRun run;
        try (RunningProgram running = stage.start(program)) {
            run = running.end(converse(running));
        }
        return new ConsumerEvidence(run, before, live, stage.services().kafka().groups());
    }

    /** How many of some messages have their key in the output of a program. */
    static long countPrinted(ProgramRun run, Collection<Message> messages) {
        return countPrinted(run.output().text() + run.errors().text(), messages);
    }

    private ProgramRun.State converse(RunningProgram running) {
        List<Message> sent = new ArrayList<>(before);
        if (!awaitReading(running, sent)) {
            return ProgramRun.State.TIME_LIMIT;
        }
        Deadline longest = Deadline.in(stage.limits().progress());
        Pace pace = new Pace(0L);
        awaitWaiting(running, sent, pace, longest);
        sendLive(running, pace, longest);
        Quiet echo = new Quiet(ECHO);
        cameOrEnded(running, PATIENCE, () -> echo.holds(running.output() + running.errors()));
        if (stage.limits().areStretched()) {
            cameOrEnded(running, calm(), () -> false);
        }
        return ProgramRun.State.STOPPED;
    }

    /** Whether the program printed anything of what was sent; more is, as long as it did not. */
    private boolean awaitReading(RunningProgram running, List<Message> sent) {
        Deadline deadline = Deadline.in(stage.limits().program());
        Duration patience = PATIENCE;
        while (running.isAlive()
                && !deadline.isPast()
                && !cameOrEnded(running, deadline.leftOf(patience), () -> countPrinted(running, sent) > 0)) {
            sent.addAll(sendPair());
            patience = patience.multipliedBy(2);
        }
        return countPrinted(running, sent) > 0;
    }

    /** Who has not printed all that was there may be slow, and is given longer for the next. */
    private void awaitWaiting(RunningProgram running, List<Message> sent, Pace pace, Deadline longest) {
        cameOrEnded(running, longest.left(), () -> {
            pace.see(countPrinted(running, sent));
            return pace.isOver(
                    printsAll(running, before) ? calm() : stage.limits().quiet());
        });
    }

    /** Sends batches until one is printed; or until nothing more comes of what was there and of the first of them. */
    private void sendLive(RunningProgram running, Pace pace, Deadline longest) {
        List<Message> awaited = new ArrayList<>(before);
        boolean isPrinted = false;
        pace.begin();
        while (running.isAlive()
                && !isPrinted
                && !longest.isPast()
                && !pace.isOver(stage.limits().arrival())) {
            live.add(sendPair());
            if (live.size() == 1) {
                awaited.addAll(live.get(0));
            }
            isPrinted = cameOrEnded(running, PATIENCE, () -> {
                pace.see(countPrinted(running, awaited));
                return live.stream().anyMatch(batch -> printsAll(running, batch));
            });
        }
    }

    /** How long a program must run on with nothing new to print until it is seen to wait. */
    private Duration calm() {
        return CALM.plus(stage.runner().roundTrip());
    }

    private static boolean cameOrEnded(RunningProgram running, Duration limit, BooleanSupplier came) {
        return Wait.until(limit, Wait.OFTEN, () -> came.getAsBoolean() || !running.isAlive());
    }

    private static boolean printsAll(RunningProgram running, Collection<Message> messages) {
        return countPrinted(running, messages) == messages.size();
    }

    private static long countPrinted(RunningProgram running, Collection<Message> messages) {
        return countPrinted(running.output() + running.errors(), messages);
    }

    private static long countPrinted(String printed, Collection<Message> messages) {
        return messages.stream()
                .filter(message -> printed.contains(message.key().text()))
                .count();
    }

    /** The same row two times, on one partition. */
    private List<Message> sendTwice(Row row) {
        return List.of(stage.send(row, 0), stage.send(row, 0));
    }

    /** One row on each partition. */
    private List<Message> sendPair() {
        List<Row> pair = stimuli.pair();
        return List.of(stage.send(pair.get(0), 0), stage.send(pair.get(1), 1));
    }
}
