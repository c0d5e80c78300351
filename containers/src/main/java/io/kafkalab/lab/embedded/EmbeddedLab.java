package io.kafkalab.lab.embedded;

import io.kafkalab.lab.GraderAccess;
import io.kafkalab.lab.Lab;
import io.kafkalab.lab.LabAddresses;
import io.kafkalab.lab.LabBackend;
import io.kafkalab.lab.LabException;
import io.kafkalab.lab.LabHealth;
import io.kafkalab.lab.LabVersions;
import io.kafkalab.lab.mongo.MongoServer;
import io.kafkalab.lab.reset.LabCleaner;
import io.kafkalab.lab.reset.LabClients;
import io.kafkalab.lab.reset.LabPulse;
import io.kafkalab.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A lab of processes of this machine. */
final class EmbeddedLab implements Lab {
    private final LabProcess process;
    private final MongoServer mongo;
    private final LabAddresses addresses;
    private final GraderAccess access;
    private final LabVersions versions;
    private final Teardown teardown;
    private final LabCleaner cleaner;
    private final LabPulse pulse;

    EmbeddedLab(LabProcess process, MongoServer mongo, Doors doors, Teardown teardown) throws InterruptedException {
        this.process = process;
        this.mongo = mongo;
        this.addresses = doors.addresses();
        this.access = doors.graderAccess();
        this.versions = doors.versions();
        this.teardown = teardown;
        LabClients clients = LabClients.open(access);
        teardown.add(clients::close);
        this.pulse = new LabPulse(clients);
        this.cleaner = new LabCleaner(clients);
        teardown.add(cleaner::close);
    }

    @Override
    public LabBackend backend() {
        return LabBackend.EMBEDDED;
    }

    @Override
    public LabAddresses addresses() {
        return addresses;
    }

    @Override
    public GraderAccess graderAccess() {
        return access;
    }

    @Override
    public LabVersions versions() {
        return versions;
    }

    @Override
    public List<Text> lacks() {
        return mongo.lacks();
    }

    @Override
    public LabHealth health() {
        List<Text> faults = new ArrayList<>();
        Optional<ExitStatus> exit = process.exit();
        if (exit.isPresent()) {
            for (String service : List.of("Kafka", "Kafka Connect")) {
                faults.add(Text.of("lab.embedded.dead", service, exit.get().text()));
            }
        } else {
            pulse.kafka().ifPresent(faults::add);
            pulse.connect().ifPresent(faults::add);
        }
        mongo.health().ifPresent(faults::add);
        return new LabHealth(faults);
    }

    @Override
    public void reset() {
        // Clients would wait long for a dead service, whose death is what the caller has to know.
        process.exit().ifPresent(exit -> {
            throw new LabException(Text.of("lab.embedded.dead", "Kafka, Kafka Connect", exit.text()));
        });
        mongo.health().ifPresent(fault -> {
            throw new LabException(fault);
        });
        cleaner.clean();
    }

    @Override
    public Optional<Text> suspicion() {
        return cleaner.suspicion();
    }

    @Override
    public void close() {
        teardown.close();
    }
}
