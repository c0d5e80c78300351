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
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.KafkaException;

/** The attached backend. */
public final class AttachedProvider implements LabProvider {

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
        GraderAccess access = new GraderAccess(
                Map.of("bootstrap.servers", addresses.bootstrapServers()),
                addresses.mongoUri(),
                addresses.connectUrl());
        LabClients clients = open(access);
        boolean attached = false;
        try {
            LabPulse pulse = new LabPulse(clients);
            List<Text> faults = pulse.faults();
            if (!faults.isEmpty()) {
                throw new LabException(Text.of("lab.attached.silent", faults.get(0)));
            }
            attached = true;
            return new AttachedLab(addresses, access, new VersionReading(clients).each(), pulse, clients);
        } finally {
            if (!attached) {
                clients.close();
            }
        }
    }

    private static LabClients open(GraderAccess access) {
        try {
            checkUrl(access.connectUrl());
            return LabClients.open(access);
        } catch (IllegalArgumentException | KafkaException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new LabException(Text.of("lab.attached.address", cause.getMessage()), e);
        }
    }

    private static void checkUrl(String url) {
        if (url != null
                && !url.isBlank()
                && !Set.of("http", "https")
                        .contains(String.valueOf(URI.create(url).getScheme()))) {
            throw new IllegalArgumentException(url);
        }
    }
}
