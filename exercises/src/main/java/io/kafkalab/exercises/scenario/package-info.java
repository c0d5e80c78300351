/**
 * The scenarios: for each task, puts the lab into the state that the task expects, runs the program, sends what is to be
 * sent while it runs, waits for what must come, and writes down what it sees.
 *
 * <pre>
 * Program, Lab, Dataset --Observation, or Bench for single tasks--> Scenario, on a Stage --> TaskEvidence
 * running services --Snapshot--> TaskEvidence without a program
 * </pre>
 *
 * <p>A scenario never judges: a wait that runs out is part of the evidence. What the program left behind is read only
 * once no process of it is left, and evidence counts only if the lab is well afterwards.
 */
package io.kafkalab.exercises.scenario;
