package io.kafkalab.exercises.evidence;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.kafkalab.exercises.Task;

/** What was observed of one task. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = TopicEvidence.class, name = "topic"),
    @JsonSubTypes.Type(value = ProducerEvidence.class, name = "producer"),
    @JsonSubTypes.Type(value = ConsumerEvidence.class, name = "consumer"),
    @JsonSubTypes.Type(value = SinkEvidence.class, name = "sink"),
    @JsonSubTypes.Type(value = PluginsEvidence.class, name = "plugins"),
    @JsonSubTypes.Type(value = ConnectorEvidence.class, name = "connector"),
    @JsonSubTypes.Type(value = InsertEvidence.class, name = "insert"),
    @JsonSubTypes.Type(value = FaultEvidence.class, name = "fault")
})
public sealed interface TaskEvidence permits ProgramEvidence, FaultEvidence {

    /** The task that was observed. */
    Task task();
}
