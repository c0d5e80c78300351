package io.kafkalab.exercises.scenario;

import io.kafkalab.exercises.evidence.PluginsEvidence;
import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.exercises.program.Program;
import io.kafkalab.exercises.program.RunningProgram;

/** Question 3.3: the program runs; what it prints is kept. */
record PluginsScenario(Stage stage) implements Scenario {

    @Override
    public PluginsEvidence observe(Program.Ready program) {
        ProgramRun run;
        try (RunningProgram running = stage.start(program)) {
            Quiet quiet = new Quiet(stage.limits().quiet());
            boolean over = Wait.until(
                    stage.limits().program(),
                    Wait.OFTEN,
                    () -> !running.isAlive() || !running.output().isEmpty() && quiet.holds(running.output()));
            run = running.end(over ? ProgramRun.State.STOPPED : ProgramRun.State.TIME_LIMIT);
        }
        return new PluginsEvidence(run, stage.services().connect().plugins());
    }
}
