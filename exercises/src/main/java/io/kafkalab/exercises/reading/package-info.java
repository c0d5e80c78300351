/**
 * Makes sense of evidence, generously: what a key, a value, a document, a line of output or a connector says, in whatever
 * form the student chose.
 *
 * <pre>
 * Payload --Scalar--> text      ProducerEvidence --SentRows--> which rows were sent, which keys and values are theirs
 * Output --Sightings--> printed messages      SinkEvidence --StoredRows--> which messages are stored, how often
 * Message --ChangeMessage--> document, operation      ConnectorState --SourceSettings--> class, namespace, topic
 * </pre>
 *
 * <p>Checks and causes read evidence through this package alone, so both see the same thing. Everything here is a pure
 * function of its arguments.
 */
package io.kafkalab.exercises.reading;
