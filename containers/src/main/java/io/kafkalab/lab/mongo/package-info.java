/**
 * MongoDB of the embedded backend: a real {@code mongod} wherever one can be had, else a stand-in.
 *
 * <pre>
 * LabSettings --MongodSearch--> named | on the PATH | cached | fetched --> Mongod --> RunningMongod
 *                    '-- none --------------------------------------------------> RunningStandIn
 *                                                          both are a MongoServer: a replica set rs0 of one
 * </pre>
 *
 * <p>Both are processes of their own that end with the one that started them, however it ends. The
 * way in is {@link io.kafkalab.lab.mongo.MongoServers}.
 */
package io.kafkalab.lab.mongo;
