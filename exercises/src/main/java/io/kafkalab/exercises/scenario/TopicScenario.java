package io.kafkalab.exercises.scenario;

import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.exercises.evidence.TopicEvidence;
import io.kafkalab.exercises.program.Program;

/** Exercise 1: there is no topic; the program runs; the topic is read. */
record TopicScenario(Stage stage) implements Scenario {

    @Override
    public TopicEvidence observe(Program.Ready program) {
        ProgramRun run = stage.runToEnd(program, () -> messages() >= 2, this::messages);
        return new TopicEvidence(run, stage.settledTopic(Stage.TOPIC), stage.otherTopics());
    }

    private long messages() {
        return stage.services().kafka().messageCount(Stage.TOPIC);
    }
}
