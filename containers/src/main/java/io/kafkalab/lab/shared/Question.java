package io.kafkalab.lab.shared;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.kafkalab.lab.LabBackend;
import java.util.Optional;

/** What is asked of the lab's host; each is answered by one {@link Answer}, after any number of {@link Answer.Step}s. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "ask")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Question.Status.class, name = "status"),
    @JsonSubTypes.Type(value = Question.Lease.class, name = "lease"),
    @JsonSubTypes.Type(value = Question.Health.class, name = "health"),
    @JsonSubTypes.Type(value = Question.Reset.class, name = "reset"),
    @JsonSubTypes.Type(value = Question.Suspicion.class, name = "suspicion"),
    @JsonSubTypes.Type(value = Question.Distrust.class, name = "distrust"),
    @JsonSubTypes.Type(value = Question.Release.class, name = "release"),
    @JsonSubTypes.Type(value = Question.Down.class, name = "down")
})
sealed interface Question {

    /** How the lab stands; starts it if there is none yet. Answered by {@link Answer.State}. */
    record Status() implements Question {}

    /**
     * The lab, for this connection alone until it ends, emptied. Answered by {@link Answer.Granted}.
     *
     * @param user for whom
     * @param patienceMillis how long to wait while somebody else has it
     * @param backend the backend that it must be of, if any
     * @param mongod the program that must be its MongoDB, if any
     */
    record Lease(LabUser user, long patienceMillis, Optional<LabBackend> backend, Optional<String> mongod)
            implements Question {}

    /** Whether the services are alive; answered by {@link Answer.Faults}. Of the lab leased, as all that follow. */
    record Health() implements Question {}

    /** Empties it; answered by {@link Answer.Done}. */
    record Reset() implements Question {}

    /** Why it should be replaced; answered by {@link Answer.Suspected}. */
    record Suspicion() implements Question {}

    /** Nobody else may have this lab; answered by {@link Answer.Done}. */
    record Distrust() implements Question {}

    /** It is not used any more, and no program that was started on it is left; answered by {@link Answer.Done}. */
    record Release() implements Question {}

    /** Ends the lab and its host; answered by the end of the connection. */
    record Down() implements Question {}
}
