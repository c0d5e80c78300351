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
 * Question 2.2: both partitions hold messages; the program starts; once it has shown that it reads and that it waits for
 * more, more are sent on both.
 *
 * <p>Only those count as live, or else a program that reads what is there and ends would be judged by how fast the machine
 * is. It reads when a message stands in its output; a program that prints nothing of what was there, since it starts at
 * the end, shows itself when it prints one of the rows that are sent to it again and again. It waits when it goes on
 * running though nothing new comes.
 *
 * <p>Two of the messages that are there are equal, as two persons of one accident may be: who takes them for one shows it.
 */
record ConsumerScenario(Stage stage) implements Scenario {

    /** How long a new batch is awaited; for as long as no program has shown that it reads, twice as long each time. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final Duration ECHO = Duration.ofMillis(300);

    /** Between the half second that kcat -e takes to find the end of a topic, and the second of silence of many programs. */
    private static final Duration CALM = Duration.ofMillis(750);

    /** How often a program is run in all whose end may have been near when the new messages came. */
    private static final int TIMES_AT_MOST = 3;

    @Override
    public ConsumerEvidence observe(Program.Ready program) {
        ConsumerEvidence seen = observeOnce(program);
        for (int times = 1; times < TIMES_AT_MOST && isLuck(seen); times++) {
            stage.lab().reset();
            seen = observeOnce(program);
        }
        return seen;
    }

    /**
     * Whether it is luck which messages it printed, since it ended by itself: either as the new ones came, since one that
     * looks for the end of the topic finds it late on a slow machine, or before any came to it, since that was too slow.
     */
    private boolean isLuck(ConsumerEvidence seen) {
        boolean isStarved = stage.limits().areStretched() && countPrinted(seen.run(), seen.before()) == 0;
        return seen.run().state() == ProgramRun.State.EXITED
                && !seen.run().isCrash()
                && (!seen.live().isEmpty() || isStarved);
    }

    private ConsumerEvidence observeOnce(Program.Ready program) {
        stage.services().kafka().createTopic(Stage.TOPIC, 2);
        Stimuli stimuli = new Stimuli(stage.dataset());
        List<Message> before = new ArrayList<>(stage.sendFirstThree());
        before.addAll(sendTwice(stimuli.next()));
        before.addAll(send(stimuli.pair()));
        List<List<Message>> live = new ArrayList<>();
        ProgramRun run;
        try (RunningProgram running = stage.start(program)) {
            run = running.end(converse(running, stimuli, before, live));
        }
        return new ConsumerEvidence(run, before, live, stage.services().kafka().groups());
    }

    private ProgramRun.State converse(
            RunningProgram running, Stimuli stimuli, List<Message> before, List<List<Message>> live) {
        Deadline deadline = Deadline.in(stage.limits().program());
        List<Message> bait = new ArrayList<>(before);
        Duration patience = PATIENCE;
        while (running.isAlive()
                && !deadline.isPast()
                && !cameOrEnded(running, deadline.leftOf(patience), () -> printsAny(running, bait))) {
            bait.addAll(send(stimuli.pair()));
            patience = patience.multipliedBy(2);
        }
        Quiet calm = new Quiet(calm());
        cameOrEnded(running, deadline.left(), () -> calm.holds(countPrinted(running, bait)));
        Deadline answer = Deadline.in(stage.limits().arrival());
        while (running.isAlive() && !deadline.isPast() && !answer.isPast()) {
            List<Message> batch = send(stimuli.pair());
            live.add(batch);
            if (cameOrEnded(running, PATIENCE, () -> printsAll(running, batch))) {
                Quiet echo = new Quiet(ECHO);
                cameOrEnded(running, PATIENCE, () -> echo.holds(running.output() + running.errors()));
                if (stage.limits().areStretched()) {
                    cameOrEnded(running, calm(), () -> false);
                }
                return ProgramRun.State.STOPPED;
            }
        }
        return live.isEmpty() ? ProgramRun.State.TIME_LIMIT : ProgramRun.State.STOPPED;
    }

    /** How long a program must run on with nothing new to print until it is seen to wait. */
    private Duration calm() {
        return CALM.plus(stage.runner().roundTrip());
    }

    private static boolean cameOrEnded(RunningProgram running, Duration limit, BooleanSupplier came) {
        return Wait.until(limit, Wait.OFTEN, () -> came.getAsBoolean() || !running.isAlive());
    }

    private static boolean printsAny(RunningProgram running, Collection<Message> messages) {
        return countPrinted(running, messages) > 0;
    }

    private static boolean printsAll(RunningProgram running, Collection<Message> messages) {
        return countPrinted(running, messages) == messages.size();
    }

    private static long countPrinted(RunningProgram running, Collection<Message> messages) {
        return countPrinted(running.output() + running.errors(), messages);
    }

    private static long countPrinted(ProgramRun run, Collection<Message> messages) {
        return countPrinted(run.output().text() + run.errors().text(), messages);
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
    private List<Message> send(List<Row> pair) {
        return List.of(stage.send(pair.get(0), 0), stage.send(pair.get(1), 1));
    }
}
