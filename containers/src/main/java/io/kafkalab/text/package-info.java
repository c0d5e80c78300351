/**
 * Sentences for people, in French and English.
 *
 * <p>Code never holds a sentence: it holds a {@link io.kafkalab.text.Text}, a key with arguments,
 * that is rendered at the very end in the reader's language by a {@link
 * io.kafkalab.text.Catalogue}. So a stored verdict can be read in either language. Each module adds
 * its sentences in {@code klab/messages_fr.properties} and {@code klab/messages_en.properties} (hints to
 * students in {@code klab/hints_fr.properties} and {@code klab/hints_en.properties}) on its class path; the
 * catalogue merges them.
 */
package io.kafkalab.text;
