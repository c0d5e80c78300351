/**
 * Programs while they run.
 *
 * <pre>
 * Program.Ready --LocalProgramRunner--> WorkingFolder, Launch --Sandbox--> process
 * process --StreamReader--> BoundedOutput       process tree --Processes--> CPU time, proof that it is dead
 * </pre>
 */
package io.kafkalab.exercises.program.run;
