package io.kafkalab.lab.embedded;

import io.kafkalab.lab.BackendAvailability;
import io.kafkalab.lab.Lab;
import io.kafkalab.lab.LabBackend;
import io.kafkalab.lab.LabException;
import io.kafkalab.lab.LabListener;
import io.kafkalab.lab.LabProvider;
import io.kafkalab.lab.LabSettings;
import io.kafkalab.lab.mongo.MongoServers;
import io.kafkalab.text.Text;
import java.util.Optional;

/** The embedded backend. */
public final class EmbeddedProvider implements LabProvider {

    @Override
    public LabBackend backend() {
        return LabBackend.EMBEDDED;
    }

    @Override
    public BackendAvailability availability(LabSettings settings) {
        try {
            Text reason = Text.of("lab.embedded.available", MongoServers.forecast(settings));
            return new BackendAvailability(backend(), true, reason, Optional.empty());
        } catch (LabException e) {
            return new BackendAvailability(backend(), false, e.sentence(), Optional.empty());
        }
    }

    @Override
    public Lab start(LabSettings settings, LabListener listener) {
        return new Startup(settings, listener).start();
    }
}
