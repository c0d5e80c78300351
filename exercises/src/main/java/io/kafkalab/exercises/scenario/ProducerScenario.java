package io.kafkalab.exercises.scenario;

import io.kafkalab.exercises.evidence.ProducerEvidence;
import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.exercises.evidence.TopicContent;
import io.kafkalab.exercises.program.Program;
import java.util.Optional;

/** Question 2.1: the topic is empty and has 2 partitions; the program runs; the topic is read. */
record ProducerScenario(Stage stage) implements Scenario {

    @Override
    public ProducerEvidence observe(Program.Ready program) {
        stage.services().kafka().createTopic(Stage.TOPIC, 2);
        ProgramRun run = stage.runToEnd(program, () -> messages() >= 3, this::messages);
        Optional<TopicContent> topic = stage.settledTopic(Stage.TOPIC);
        boolean isEmpty = topic.filter(content -> content.messages().isEmpty()).isPresent();
        return new ProducerEvidence(
                run,
                topic,
                stage.dataset().firstThree(),
                stage.otherTopics(),
                isEmpty ? stage.services().kafka().sentCount(Stage.TOPIC) : 0);
    }

    private long messages() {
        return stage.services().kafka().messageCount(Stage.TOPIC);
    }
}
