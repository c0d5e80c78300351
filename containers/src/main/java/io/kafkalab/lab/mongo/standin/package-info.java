/**
 * The stand-in for MongoDB: mongo-java-server with its gaps mended, in a JVM of its own.
 *
 * <pre>
 * stdin closes --> StandInMain ends        port --> stdout
 * bytes --netty--> PatientHandler --> StandInBackend --> mongo-java-server's memory backend
 *                       |                  | writes
 *        waits for the next change      ChangeLog --> ChangeStreamCursor --> batches of events
 * </pre>
 *
 * <p>What is mended: events name their collection, resume tokens and updates, a {@code getMore} on a
 * change stream waits for a change, {@code hello}, a wire version that current drivers accept,
 * filters of {@code listCollections} and the identity of collections, and clear refusals of what is missing (see {@code
 * docs/mongodb-stand-in.md}). Nothing here is used by the grader's JVM: the libraries are on the
 * class path of the stand-in's JVM alone.
 */
package io.kafkalab.lab.mongo.standin;
