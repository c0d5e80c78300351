package io.kafkalab.grader.flow;

import io.kafkalab.lab.GraderAccess;
import io.kafkalab.lab.Lab;
import io.kafkalab.lab.LabAddresses;
import io.kafkalab.lab.LabBackend;
import io.kafkalab.lab.LabHealth;
import io.kafkalab.lab.LabVersions;
import io.kafkalab.text.Text;
import java.util.Optional;

/** A lab that can be emptied ahead of time: whoever then resets it finds that done. */
final class ReadyLab implements Lab {

    private final Lab lab;
    private boolean empty;

    ReadyLab(Lab lab) {
        this.lab = lab;
    }

    /** Empties it, unless nobody has used it since that was done. Any thread may call this while nobody uses the lab. */
    synchronized void empty() {
        if (!empty) {
            lab.reset();
            empty = true;
        }
    }

    /** Empties it for whoever uses it now. */
    @Override
    public synchronized void reset() {
        empty();
        empty = false;
    }

    @Override
    public LabBackend backend() {
        return lab.backend();
    }

    @Override
    public LabAddresses addresses() {
        return lab.addresses();
    }

    @Override
    public GraderAccess graderAccess() {
        return lab.graderAccess();
    }

    @Override
    public LabVersions versions() {
        return lab.versions();
    }

    @Override
    public LabHealth health() {
        return lab.health();
    }

    @Override
    public Optional<String> network() {
        return lab.network();
    }

    @Override
    public Optional<Text> suspicion() {
        return lab.suspicion();
    }

    @Override
    public void distrust() {
        lab.distrust();
    }

    @Override
    public void close() {
        lab.close();
    }
}
