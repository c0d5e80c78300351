/**
 * The scenarios: for each task, puts the lab into the state that the task expects, runs the program, sends what is to be
 * sent while it runs, waits for what must come, and writes down what it sees.
 *
 * <pre>
 * Program, Lab, Dataset --Scenario of the task--> TaskEvidence
 * </pre>
 *
 * <p>A scenario never judges: a wait that runs out is part of the evidence.
 */
package io.kafkalab.exercises.scenario;
