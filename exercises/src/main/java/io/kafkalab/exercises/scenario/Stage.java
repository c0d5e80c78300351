package io.kafkalab.exercises.scenario;

import io.kafkalab.exercises.dataset.Dataset;
import io.kafkalab.exercises.evidence.Message;
import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.exercises.evidence.Row;
import io.kafkalab.exercises.evidence.TopicContent;
import io.kafkalab.exercises.program.Program;
import io.kafkalab.exercises.program.ProgramRunner;
import io.kafkalab.exercises.program.RunningProgram;
import io.kafkalab.exercises.services.Services;
import io.kafkalab.lab.Lab;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Where the scenarios of one submission play.
 *
 * @param lab the lab
 * @param services the grader's connections to it
 * @param runner starts the programs
 * @param dataset the data of the run
 * @param limits how long to wait
 */
record Stage(Lab lab, Services services, ProgramRunner runner, Dataset dataset, ScenarioLimits limits) {

    /** The topic of exercises 1 and 2. */
    static final String TOPIC = "test";

    /** How long a program is left alone before anybody asks whether it has done what it is to do. */
    private static final Duration USUAL_RUN = Duration.ofSeconds(3);

    private static final Duration SETTLING = Duration.ofMillis(100);

    RunningProgram start(Program.Ready program) {
        return runner.start(program, lab.addresses(), dataset.file());
    }

    /**
     * Runs a program until it ends by itself or, if it does not, until it has done what it is to do and then nothing new.
     *
     * @param done whether it has done what it is to do
     * @param doings what it has done so far; compared by equals
     */
    ProgramRun runToEnd(Program.Ready program, BooleanSupplier done, Supplier<Object> doings) {
        Deadline deadline = Deadline.in(limits.program());
        try (RunningProgram running = start(program)) {
            if (Wait.until(USUAL_RUN, Wait.OFTEN, () -> !running.isAlive())) {
                return running.end(ProgramRun.State.STOPPED);
            }
            Quiet quiet = new Quiet(limits.quiet());
            boolean over = Wait.until(
                    deadline.left(),
                    Wait.NOW_AND_THEN,
                    () -> !running.isAlive() || done.getAsBoolean() && quiet.holds(doings.get()));
            return running.end(over ? ProgramRun.State.STOPPED : ProgramRun.State.TIME_LIMIT);
        }
    }

    /** A topic, read once nothing more comes: what a dead program had sent may still be on its way into the log. */
    Optional<TopicContent> settledTopic(String name) {
        Quiet quiet = new Quiet(SETTLING);
        Wait.until(
                limits.arrival(), Wait.OFTEN, () -> quiet.holds(services.kafka().messageCount(name)));
        return services.kafka().topic(name);
    }

    /** All topics, read once nothing more comes. */
    List<TopicContent> settledTopics() {
        Quiet quiet = new Quiet(SETTLING);
        Wait.until(
                limits.arrival(),
                SETTLING.dividedBy(2),
                () -> quiet.holds(services.kafka().topics()));
        return services.kafka().topics();
    }

    /** The names of the topics beside {@code test}: a program may have mistaken the name. */
    List<String> otherTopics() {
        return services.kafka().topics().stream()
                .map(TopicContent::name)
                .filter(name -> !name.equals(TOPIC))
                .toList();
    }

    /** Puts the first three rows on the topic {@code test}, as the default partitioner spreads them. */
    List<Message> sendFirstThree() {
        return dataset.firstThree().stream().map(row -> send(row, null)).toList();
    }

    /** Puts a row on the topic {@code test}. */
    Message send(Row row, Integer partition) {
        return services.kafka()
                .send(TOPIC, partition, row.accident().trim(), row.severity().trim());
    }
}
