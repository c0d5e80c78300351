/**
 * What holds a submission's programs, and the compilers that read its sources.
 *
 * <pre>
 * Sandboxes.of(toolchain).availability()     which kinds work here; where not, why, and the cure
 *                        .choose(kind)       one of a kind, or the strongest: docker, bubblewrap, none
 * Job.Run | Job.Build --Sandbox.open--> Cell: a process; limits met; CPU time; end = all of it provably dead
 * </pre>
 *
 * <p>Each kind lives in a package of its own below this one and is found as a {@code SandboxProvider}. A path means the
 * same file in every sandbox: {@code Launch.reads} are bound read-only where they are. {@code process} is what kinds
 * that start processes themselves share; {@code lab} and {@code inside} are the two ends of the way to a lab without a
 * network.
 */
package io.kafkalab.exercises.program.sandbox;
