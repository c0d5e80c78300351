/**
 * Carries bytes between sockets: the way of a program that has no network to its lab, and nowhere else.
 *
 * <pre>
 * program --TCP, inside--> Relay in the sandbox (RelayMain) --Unix socket--> Relay in the grader --TCP--> lab
 * </pre>
 *
 * <p>Packed into a jar of its own, which is all of klab that a sandbox holds: this package refers to nothing else of
 * klab.
 */
package io.kafkalab.exercises.program.sandbox.relay;
