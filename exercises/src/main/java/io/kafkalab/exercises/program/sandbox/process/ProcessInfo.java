package io.kafkalab.exercises.program.sandbox.process;

/**
 * A living process as the system shows it.
 *
 * @param pid its id
 * @param parent its parent's id
 * @param session its session
 * @param start when it started, in ticks since the machine's start: tells it from another that got the same id
 * @param ticks the CPU time of it and of the children that it has waited for, in hundredths of a second
 */
record ProcessInfo(long pid, long parent, long session, long start, long ticks) {}
