package io.kafkalab.exercises.evidence;

/**
 * One record of a topic.
 *
 * @param partition its partition, from 0
 * @param offset its offset in the partition
 * @param timestamp its timestamp, in milliseconds since 1970
 * @param key its key; null if it has none
 * @param value its value; null if it has none
 */
public record Message(int partition, long offset, long timestamp, Payload key, Payload value) {}
