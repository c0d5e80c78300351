/**
 * The embedded backend: a real broker, a real worker and a MongoDB, as processes of this machine.
 *
 * <pre>
 * LabSettings --EmbeddedProvider--> Startup --> LabProcess (broker and worker, io.kafkalab.lab.server)
 *                                      |------> MongoServer (io.kafkalab.lab.mongo)     at the same time
 *                                      '------> EmbeddedLab
 * Teardown: what was started, ended in reverse order by close(), by a failed start, or by the end of the JVM
 * ClassArchive: the JVM's own memory of Kafka's classes, made by the first lab, halves the start of the next
 * </pre>
 */
package io.kafkalab.lab.embedded;
