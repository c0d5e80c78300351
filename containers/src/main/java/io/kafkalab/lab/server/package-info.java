/**
 * The lab's own process: a Kafka broker and a Kafka Connect worker, apart from the grader's class
 * path, heap and crashes.
 *
 * <pre>
 * ServerSettings (a file) --> LabServer --> Listeners (ports, already bound)
 *                                 |--> Broker (BrokerSettings, StudentRights, TopicBounds)   at the same time
 *                                 |--> Worker (WorkerSettings)                               at the same time
 *                                 '--> Report lines on standard output
 * standard input ends: whoever started it is gone, and it ends itself
 *
 * Passage: a small process beside a worker in a container, through which connectors find MongoDB as programs do
 * </pre>
 *
 * <p>This package stands alone: it is put into a jar of its own that runs with Kafka's libraries and
 * nothing else of klab. The other side of the pipe uses {@link io.kafkalab.lab.server.ServerSettings} and {@link
 * io.kafkalab.lab.server.Report}, which need the JDK alone.
 */
package io.kafkalab.lab.server;
