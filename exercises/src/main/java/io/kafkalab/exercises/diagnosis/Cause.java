package io.kafkalab.exercises.diagnosis;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The known causes of failed checks. Each has a sentence {@code cause.ID}, an advice {@code cause.ID.next}, three hints (see
 * {@link Ladder}), and a signature in the class of its task's causes.
 */
public enum Cause {
    // Of any program.
    PROGRAM_MISSING,
    PROGRAM_AMBIGUOUS,
    DOES_NOT_COMPILE,
    NOT_BEGUN,
    ADDRESS_HARD_CODED,
    LIBRARY_MISSING,
    CSV_NOT_FOUND,
    PROGRAM_CRASHED,
    PROGRAM_TOO_SLOW,
    PRINTS_TOO_MUCH,
    TAKES_MEMORY,
    TOO_MANY_PROCESSES,

    // Of messages on a topic.
    OTHER_TOPIC,
    TOPIC_DELETED,
    TOPIC_AUTO_CREATED,
    NULL_KEY,
    KEY_VALUE_SWAPPED,
    NAMES_AS_VALUES,
    OTHER_VALUES,
    QUOTED_TEXT,
    BINARY_NUMBERS,
    STRUCTURE_AS_VALUE,
    FURTHER_MESSAGES,
    DEFAULT_PARTITIONER,
    SAME_PARTITION,
    NOT_FLUSHED,
    NOT_COMMITTED,
    HEADER_SENT,
    SENT_TWICE,
    TOO_MANY_ROWS,
    TOO_FEW_ROWS,
    ALL_IN_ONE_MESSAGE,
    FIRST_ROW_SKIPPED,
    ONE_ROW_PER_ACCIDENT,
    OTHER_ROWS,
    ROW_NUMBERS_AS_KEYS,
    PUBLISHED_ROWS,
    WRONG_KEY_COLUMN,
    WRONG_VALUE_COLUMN,
    SEVERITY_BY_ACCIDENT,
    SPREAD_BY_HAND,

    // Of a consumer.
    PRINTS_NOTHING,
    GROUP_WITHOUT_RESET,
    LATEST_INSTEAD_OF_EARLIEST,
    ONE_PARTITION_ONLY,
    KEYS_ONLY,
    VALUES_ONLY,
    KEYS_IN_PART,
    ONE_MESSAGE_PER_KEY,
    ROWS_OF_THE_FILE,
    STOPPED_BEFORE_THE_END,
    ENDED_TOO_EARLY,
    PRINTED_TWICE,
    EQUAL_MESSAGES_HIDDEN,
    ORDER_MIXED,

    // Of a sink.
    FIRST_ROWS_AGAIN,
    NO_NEW_ROWS,
    VIEW,
    COLLECTION_MISSPELT,
    OTHER_COLLECTION,
    NO_SEVERITY,
    NO_ACCIDENT,
    ACCIDENT_AS_ID,
    ALL_IN_ONE_DOCUMENT,
    LIVE_NOT_STORED,
    STORED_TWICE,
    NOTHING_STORED,
    PARTLY_STORED,

    // Of the plugins.
    SINK_CLASS_LISTED,
    SHORT_CLASS_NAME,
    CONNECTORS_LISTED,
    SAID_TO_BE_ABSENT,

    // Of a connector.
    CONNECTOR_REFUSED,
    CONNECTOR_MISSING,
    CONNECTOR_NAME,
    SINK_CONNECTOR,
    CONNECTOR_CLASS,
    URI_PLACEHOLDERS,
    STANDALONE_MONGODB,
    MONGODB_UNREACHABLE,
    TASK_FAILED,
    CONNECTOR_PAUSED,
    NO_TASK,
    WHOLE_DATABASE,
    WHOLE_DEPLOYMENT,
    WRONG_DATABASE,
    WRONG_COLLECTION,
    PIPELINE_FILTERS,
    TOPIC_RENAMED,

    // Of the inserted document.
    STRINGS_FOR_NUMBERS,
    OTHER_FIELDS,
    NOT_INSERTED,
    DELETED_AGAIN,
    NOT_AN_INSERT,
    CONNECTOR_SILENT;

    /** The stable id, for example {@code program-missing}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The cause of that id, if there is one. */
    public static Optional<Cause> of(String id) {
        return Arrays.stream(values()).filter(cause -> cause.id().equals(id)).findFirst();
    }
}
