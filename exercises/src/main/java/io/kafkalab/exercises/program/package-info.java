/**
 * A submission's programs: how they are built, started, watched and ended.
 *
 * <pre>
 * Submission --ProgramBuilder--> Program for each task --ProgramRunner--> RunningProgram --end--> ProgramRun (evidence)
 * </pre>
 *
 * <p>A program runs in a process of its own and is only ever watched from outside. {@code end} returns once its whole
 * process tree is proven dead, so what is read from the lab afterwards no longer changes.
 */
package io.kafkalab.exercises.program;
