package io.kafkalab.grader.pool;

import io.kafkalab.lab.GraderAccess;
import io.kafkalab.lab.Lab;
import io.kafkalab.lab.LabAddresses;
import io.kafkalab.lab.LabBackend;
import io.kafkalab.lab.LabException;
import io.kafkalab.lab.LabHealth;
import io.kafkalab.lab.LabVersions;
import io.kafkalab.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A lab without services, which a test makes ill, and which remembers what was done to it. */
public final class CountedLab implements Lab {

    public volatile boolean well = true;
    public volatile boolean emptied = true;
    public volatile boolean tampered;
    public volatile boolean lent;
    public volatile boolean closed;
    public volatile int resets;

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
    public Optional<Text> suspicion() {
        return tampered ? Optional.of(Text.of("lab.suspicion.configuration")) : Optional.empty();
    }

    @Override
    public boolean isLent() {
        return lent;
    }

    @Override
    public synchronized void reset() {
        resets++;
        if (!emptied) {
            throw new LabException(Text.of("usage.help", "topic"));
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
