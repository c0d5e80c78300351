package io.kafkalab.exercises.suite;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.exercises.evidence.FaultEvidence;
import io.kafkalab.exercises.evidence.ProgramEvidence;
import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.exercises.evidence.TaskEvidence;
import io.kafkalab.exercises.reading.Shown;
import io.kafkalab.text.Text;

/**
 * What stands before a check: its task must have been observed, and its program started.
 *
 * @param check the check
 */
record Gate(CheckId check) {

    /**
     * Lets the check be judged.
     *
     * @throws LabFault if the task could not be observed
     * @throws NotReached if there is nothing to judge
     * @throws CheckFailed if there is no program, and this is the first check of its task
     */
    void admit(TaskEvidence evidence) {
        if (evidence instanceof FaultEvidence fault) {
            throw new LabFault(fault.fault());
        }
        ProgramRun run = ((ProgramEvidence) evidence).run();
        switch (run.state()) {
            case SNAPSHOT -> {
                if (check.isOfAProgramAlone()) {
                    throw new NotReached(
                            Text.of("reached.needs-program", check.task().id()));
                }
            }
            case MISSING, AMBIGUOUS, NOT_BUILT -> refuse((ProgramEvidence) evidence, run);
            case EXITED, STOPPED, TIME_LIMIT, OUTPUT_LIMIT, MEMORY_LIMIT, PROCESS_LIMIT -> {}
        }
    }

    private void refuse(ProgramEvidence evidence, ProgramRun run) {
        if (check != check.task().checks().get(0)) {
            throw new NotReached(Text.of("reached.no-program", check.task().id()));
        }
        new Claim(check, evidence)
                .beforeAnyRun()
                .fails(
                        switch (run.state()) {
                            case MISSING -> Text.of("seen.program-missing", Shown.lines(run.diagnosis()));
                            case AMBIGUOUS -> Text.of("seen.program-ambiguous", Shown.lines(run.diagnosis()));
                            default -> Text.of("seen.program-not-built", Shown.lines(run.diagnosis()));
                        });
    }
}
