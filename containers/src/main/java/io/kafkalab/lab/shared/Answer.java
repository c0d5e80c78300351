package io.kafkalab.lab.shared;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.kafkalab.lab.GraderAccess;
import io.kafkalab.lab.LabAddresses;
import io.kafkalab.lab.LabBackend;
import io.kafkalab.lab.LabVersions;
import io.kafkalab.text.Text;
import java.util.List;
import java.util.Optional;

/** What the lab's host answers to a {@link Question}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "answer")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Answer.Step.class, name = "step"),
    @JsonSubTypes.Type(value = Answer.State.class, name = "state"),
    @JsonSubTypes.Type(value = Answer.Granted.class, name = "granted"),
    @JsonSubTypes.Type(value = Answer.Faults.class, name = "faults"),
    @JsonSubTypes.Type(value = Answer.Suspected.class, name = "suspected"),
    @JsonSubTypes.Type(value = Answer.Done.class, name = "done"),
    @JsonSubTypes.Type(value = Answer.No.class, name = "no")
})
sealed interface Answer {

    /** Not the answer yet: what goes on meanwhile, as a sentence for the user. */
    record Step(Text text) implements Answer {}

    /** How the lab stands. */
    record State(LabState state) implements Answer {}

    /** The lab, emptied. Holds the grader's credentials: for this connection alone. */
    record Granted(
            LabBackend backend,
            LabAddresses addresses,
            GraderAccess access,
            LabVersions versions,
            List<Text> lacks,
            Optional<String> network)
            implements Answer {}

    /** A sentence for each service that is not well. */
    record Faults(List<Text> faults) implements Answer {}

    /** Why the lab should be replaced, if it should. */
    record Suspected(Optional<Text> why) implements Answer {}

    /** It was done. */
    record Done() implements Answer {}

    /** It cannot be done, and why. */
    record No(Text why) implements Answer {}
}
