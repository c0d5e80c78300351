package io.kafkalab.exercises.scenario;

import io.kafkalab.exercises.evidence.TaskEvidence;
import io.kafkalab.exercises.program.Program;

/** How one task is observed. */
interface Scenario {

    /**
     * Observes a program on a lab that has just been emptied, unless the scenario says otherwise.
     *
     * @param program the program
     */
    TaskEvidence observe(Program.Ready program);
}
