package io.kafkalab.lab.attached;

import io.kafkalab.lab.BackendAvailability;
import io.kafkalab.lab.GraderAccess;
import io.kafkalab.lab.Lab;
import io.kafkalab.lab.LabAddresses;
import io.kafkalab.lab.LabBackend;
import io.kafkalab.lab.LabException;
import io.kafkalab.lab.LabListener;
import io.kafkalab.lab.LabProvider;
import io.kafkalab.lab.LabSettings;
import io.kafkalab.lab.reset.LabClients;
import io.kafkalab.lab.reset.LabPulse;
import io.kafkalab.lab.reset.VersionReading;
import io.kafkalab.text.Text;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.KafkaException;

/** The attached backend. */
public final class AttachedProvider implements LabProvider {

    /** Somebody else's services may be far away, or this machine busy. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Override
    public LabBackend backend() {
        return LabBackend.ATTACHED;
    }

    @Override
    public BackendAvailability availability(LabSettings settings) {
        return settings.attached()
                .map(addresses -> new BackendAvailability(
                        backend(), true, Text.of("lab.attached.given", addresses.bootstrapServers()), Optional.empty()))
                .orElseGet(() -> new BackendAvailability(
                        backend(),
                        false,
                        Text.of("lab.attached.missing"),
                        Optional.of(Text.of("lab.attached.missing.cure"))));
    }

    /**
     * Attaches to the services; Kafka must be among them, MongoDB and Connect may be absent.
     *
     * @throws LabException if one that is named does not answer
     */
    @Override
    public Lab start(LabSettings settings, LabListener listener) {
        LabAddresses addresses =
                settings.attached().orElseThrow(() -> new LabException(Text.of("lab.attached.missing")));
        GivenAddresses given = new GivenAddresses(addresses);
        given.require();
        GraderAccess access = new GraderAccess(
                Map.of("bootstrap.servers", addresses.bootstrapServers()),
                addresses.mongoUri(),
                addresses.connectUrl());
        LabClients clients = open(access);
        boolean attached = false;
        try {
            requireWell(new LabPulse(clients, PATIENCE), given);
            attached = true;
            return new AttachedLab(
                    addresses, access, new VersionReading(clients).each(), new LabPulse(clients), clients);
        } finally {
            if (!attached) {
                clients.close();
            }
        }
    }

    private static void requireWell(LabPulse pulse, GivenAddresses given) {
        List<Text> faults = pulse.faults();
        if (!faults.isEmpty()) {
            Text first = faults.get(0);
            boolean silentKafka = first.key().equals(LabPulse.SILENT_KAFKA);
            String key = silentKafka && given.isSomebodyAtKafka() ? "lab.attached.announced" : "lab.attached.silent";
            throw new LabException(Text.of(first.key().equals(LabPulse.LOGIN) ? "lab.attached.login" : key, first));
        }
        pulse.mongodbRights().ifPresent(fault -> {
            throw new LabException(Text.of("lab.attached.login", fault));
        });
    }

    private static LabClients open(GraderAccess access) {
        try {
            return LabClients.open(access);
        } catch (IllegalArgumentException | KafkaException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new LabException(Text.of("lab.attached.address", cause.getMessage()), e);
        }
    }
}
