package io.kafkalab.lab.containers;

import io.kafkalab.lab.GraderAccess;
import io.kafkalab.lab.Lab;
import io.kafkalab.lab.LabAddresses;
import io.kafkalab.lab.LabBackend;
import io.kafkalab.lab.LabException;
import io.kafkalab.lab.LabHealth;
import io.kafkalab.lab.LabVersions;
import io.kafkalab.lab.reset.LabCleaner;
import io.kafkalab.lab.reset.LabPulse;
import io.kafkalab.text.Text;
import java.util.List;
import java.util.Optional;

/** A lab of containers. */
record ContainersLab(
        LabAddresses addresses,
        GraderAccess graderAccess,
        LabVersions versions,
        ServiceWatch watch,
        LabPulse pulse,
        LabCleaner cleaner,
        LabRemoval removal,
        Optional<String> network)
        implements Lab {

    @Override
    public LabBackend backend() {
        return LabBackend.CONTAINERS;
    }

    @Override
    public LabHealth health() {
        List<Text> dead = watch.dead();
        // A dead service makes others mute that are well; its death says it all.
        return new LabHealth(dead.isEmpty() ? pulse.faults() : dead);
    }

    @Override
    public void reset() {
        // Clients would wait long for a dead service; its death is what the caller has to know.
        List<Text> dead = watch.dead();
        if (!dead.isEmpty()) {
            throw new LabException(dead.get(0));
        }
        cleaner.clean();
    }

    @Override
    public Optional<Text> suspicion() {
        return cleaner.suspicion();
    }

    @Override
    public void close() {
        removal.close();
    }
}
