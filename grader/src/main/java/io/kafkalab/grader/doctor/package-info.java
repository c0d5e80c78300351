/**
 * What this machine can run: each thing that klab may need, how it stands, and the cure.
 *
 * <pre>
 * LabSettings, environment --Doctor--> Diagnosis for each thing --> a table in the terminal
 * </pre>
 *
 * <p>Looks only: starts no service, fetches nothing.
 */
package io.kafkalab.grader.doctor;
