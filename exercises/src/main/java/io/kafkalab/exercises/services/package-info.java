/**
 * The three services as the grader reads and stimulates them: topics with their messages, collections with their
 * documents, connectors with their states. Bounded in size and time; nothing here knows a task or a check.
 *
 * <pre>
 * GraderAccess --Services.connect--> KafkaService, MongoService, ConnectService --> evidence records
 * </pre>
 */
package io.kafkalab.exercises.services;
