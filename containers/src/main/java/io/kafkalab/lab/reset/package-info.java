/**
 * A running lab from outside, whatever runs it: emptying it, and looking whether it is alive.
 *
 * <pre>
 * GraderAccess --LabClients--> LabCleaner: Connectors, Transactions, Topics, Groups, Databases...
 *                         '--> LabPulse: a sentence for each service that does not answer
 * </pre>
 *
 * <p>Each cleaner lists what is there, removes it, and waits until it is no longer listed; what stays
 * is a {@link io.kafkalab.lab.LabException} that names it.
 */
package io.kafkalab.lab.reset;
