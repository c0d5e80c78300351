package io.kafkalab.lab.shared;

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

/** A lab without services, which does as it is told, and counts. */
final class ToldLab implements Lab {
    private final int number;
    volatile Optional<Text> fault = Optional.empty();
    volatile Optional<Text> suspicion = Optional.empty();
    volatile boolean refuses;
    volatile int resets;
    volatile boolean closed;

    ToldLab(int number) {
        this.number = number;
    }

    @Override
    public LabBackend backend() {
        return LabBackend.EMBEDDED;
    }

    @Override
    public LabAddresses addresses() {
        return new LabAddresses("kafka:" + number, "mongodb://m", "http://c", "mongodb://i");
    }

    @Override
    public GraderAccess graderAccess() {
        return new GraderAccess(
                Map.of("bootstrap.servers", "kafka:" + number, "password", "p"), "mongodb://m", "http://c");
    }

    @Override
    public LabVersions versions() {
        return new LabVersions("4.3.1", "4.3.1", "mongod 6.0.5");
    }

    @Override
    public List<Text> lacks() {
        return List.of(Text.of("lab.mongo.stand-in.lacks"));
    }

    @Override
    public Optional<String> network() {
        return Optional.of("network" + number);
    }

    @Override
    public LabHealth health() {
        return new LabHealth(fault.map(List::of).orElse(List.of()));
    }

    @Override
    public void reset() {
        resets++;
        if (refuses) {
            throw new LabException(Text.of("file.full"));
        }
    }

    @Override
    public Optional<Text> suspicion() {
        return suspicion;
    }

    @Override
    public void close() {
        closed = true;
    }
}
