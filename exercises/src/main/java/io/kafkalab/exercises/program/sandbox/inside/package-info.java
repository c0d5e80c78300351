/**
 * What a job finds in a sandbox that has a view of the machine of its own and no network, whatever holds it.
 *
 * <pre>
 * Job --Room--> View (the machine's files that it sees), own files (Layout, EtcFiles), Sockets, environment
 *          '--> Launcher: the shell inside that copies its files, starts the relay, says "started", runs the command
 * Entry (of each kind) --> Cell, which a Watch ends at its limits
 * </pre>
 *
 * <p>Whether a kind works here, its Trial finds out with the Tools of this machine.
 */
package io.kafkalab.exercises.program.sandbox.inside;
