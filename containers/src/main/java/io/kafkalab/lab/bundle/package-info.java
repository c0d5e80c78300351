/**
 * Jars that travel inside klab's own, unpacked once into klab's cache.
 *
 * <pre>
 * resources under a folder, in a directory or a jar --Bundle--> CACHE/bundles/NAME-DIGEST/, whole or not at all
 * </pre>
 */
package io.kafkalab.lab.bundle;
