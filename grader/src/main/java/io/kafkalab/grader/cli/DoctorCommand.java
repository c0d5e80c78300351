package io.kafkalab.grader.cli;

import io.kafkalab.grader.doctor.Diagnosis;
import io.kafkalab.grader.doctor.Doctor;
import io.kafkalab.grader.options.LabOptions;
import io.kafkalab.grader.result.ExitCode;
import io.kafkalab.grader.terminal.DoctorReport;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code klab doctor}: says what this machine can run, what is missing, and the cure. */
@Command(name = "doctor", sortOptions = false)
final class DoctorCommand implements Callable<Integer> {

    private final Invocation invocation;

    @Option(names = "--mongod", descriptionKey = "mongod", paramLabel = "FILE")
    private String mongod;

    @Mixin
    private CommonOptions common;

    DoctorCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        LabOptions lab = new LabOptions(invocation.environment());
        List<Diagnosis> found = new Doctor(lab.resolve(null, mongod), invocation.environment()).examine();
        var console = invocation.console();
        console.out().print(DoctorReport.of(found, invocation.words(), console.ink(), console.width()));
        return (Doctor.labCanBeHad(found) ? ExitCode.DONE : ExitCode.ENVIRONMENT).code();
    }
}
