/**
 * Programs while they run.
 *
 * <pre>
 * Program.Ready --LocalProgramRunner--> Job --Sandbox--> Cell: a process, and all that comes of it
 * process --StreamReader--> BoundedOutput       LocalProgram: wall time, output, the end, ProgramRun
 * </pre>
 */
package io.kafkalab.exercises.program.run;
