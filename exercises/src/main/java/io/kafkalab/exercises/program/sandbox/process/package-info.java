/**
 * Jobs as processes of this machine: what sandboxes without a daemon of their own share.
 *
 * <pre>
 * Job --> WorkingFolder (copies of the files, the CSV) --> process --Processes--> CPU time, Execution: proof of death
 * </pre>
 */
package io.kafkalab.exercises.program.sandbox.process;
