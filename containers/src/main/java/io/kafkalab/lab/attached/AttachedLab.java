package io.kafkalab.lab.attached;

import io.kafkalab.lab.GraderAccess;
import io.kafkalab.lab.Lab;
import io.kafkalab.lab.LabAddresses;
import io.kafkalab.lab.LabBackend;
import io.kafkalab.lab.LabHealth;
import io.kafkalab.lab.LabVersions;
import io.kafkalab.lab.reset.LabClients;
import io.kafkalab.lab.reset.LabPulse;

/** Somebody's running services, only ever read. */
record AttachedLab(
        LabAddresses addresses, GraderAccess graderAccess, LabVersions versions, LabPulse pulse, LabClients clients)
        implements Lab {

    @Override
    public LabBackend backend() {
        return LabBackend.ATTACHED;
    }

    @Override
    public LabHealth health() {
        return new LabHealth(pulse.faults());
    }

    @Override
    public void reset() {
        throw new UnsupportedOperationException("the attached backend never writes");
    }

    /** Leaves the services as they are. */
    @Override
    public void close() {
        clients.close();
    }
}
