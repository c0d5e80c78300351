/**
 * The attached backend: services that somebody else runs.
 *
 * <pre>
 * LabSettings.attached() --GivenAddresses: known here?--AttachedProvider: does each answer?--> AttachedLab: addresses, health, versions
 * </pre>
 *
 * <p>It writes nothing, ever: it has no {@link io.kafkalab.lab.reset.LabCleaner}, no producer, no consumer and no group, and
 * asks only questions that do not create what they ask about.
 */
package io.kafkalab.lab.attached;
