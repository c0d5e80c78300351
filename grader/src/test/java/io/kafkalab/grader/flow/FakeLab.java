package io.kafkalab.grader.flow;

import io.kafkalab.lab.GraderAccess;
import io.kafkalab.lab.Lab;
import io.kafkalab.lab.LabAddresses;
import io.kafkalab.lab.LabBackend;
import io.kafkalab.lab.LabHealth;
import io.kafkalab.lab.LabVersions;
import io.kafkalab.text.Text;
import java.util.List;
import java.util.Map;

/** A lab without services: only says whether it is well, and remembers that it was closed. */
final class FakeLab implements Lab {

    private final boolean well;
    boolean closed;

    FakeLab(boolean well) {
        this.well = well;
    }

    @Override
    public LabBackend backend() {
        return LabBackend.EMBEDDED;
    }

    @Override
    public LabAddresses addresses() {
        return new LabAddresses("", "", "", "");
    }

    @Override
    public GraderAccess graderAccess() {
        return new GraderAccess(Map.of(), "", "");
    }

    @Override
    public LabVersions versions() {
        return new LabVersions("4.3.1", "4.3.1", "mongod 6.0.5");
    }

    @Override
    public LabHealth health() {
        return new LabHealth(well ? List.of() : List.of(Text.of("usage.help", "worker")));
    }

    @Override
    public void reset() {}

    @Override
    public void close() {
        closed = true;
    }
}
