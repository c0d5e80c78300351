package io.kafkalab.grader.journal;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.kafkalab.grader.result.LabLabel;
import io.kafkalab.grader.result.SubmissionResult;

/** What one line of a journal says. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Entry.Begun.class, name = "begun"),
    @JsonSubTypes.Type(value = Entry.LabKnown.class, name = "lab"),
    @JsonSubTypes.Type(value = Entry.Done.class, name = "done"),
    @JsonSubTypes.Type(value = Entry.Finished.class, name = "finished")
})
sealed interface Entry {

    /**
     * The first line.
     *
     * @param version of this format; {@link Journal#VERSION} when written by this klab
     * @param terms what all verdicts of this journal have in common
     */
    record Begun(int version, Terms terms) implements Entry {}

    /** What the programs run against from here on. */
    record LabKnown(LabLabel label) implements Entry {}

    /**
     * A submission has its result; its files are on disk already.
     *
     * @param digest of what was handed in
     */
    record Done(String digest, SubmissionResult result) implements Entry {}

    /** All submissions are done, and all reports are written. */
    record Finished() implements Entry {}
}
