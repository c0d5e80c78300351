package io.kafkalab.exercises.evidence;

/** What was observed of a task whose program was run, or could have been. */
public sealed interface ProgramEvidence extends TaskEvidence
        permits TopicEvidence,
                ProducerEvidence,
                ConsumerEvidence,
                SinkEvidence,
                PluginsEvidence,
                ConnectorEvidence,
                InsertEvidence {

    /** How the program ran, or why it did not. */
    ProgramRun run();
}
