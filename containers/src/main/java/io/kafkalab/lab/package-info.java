/**
 * The lab: one running Kafka, MongoDB and Kafka Connect, with addresses, reset between submissions.
 *
 * <pre>
 * LabSettings --Labs.start--> LabProvider (containers | embedded | attached) --> Lab
 * Lab.addresses()  what a program is given          Lab.graderAccess()  what the grader itself connects with
 * Lab.reset()      an empty lab again               Lab.health()        which service died, and how
 * LabUis.open(lab)  a web interface beside it
 * </pre>
 *
 * <p>This package holds the API alone, in types of the JDK and of {@code io.kafkalab.text}. A
 * backend is a package of its own below this one, found by {@code META-INF/services}, and is reached only through {@link
 * io.kafkalab.lab.Labs}.
 */
package io.kafkalab.lab;
