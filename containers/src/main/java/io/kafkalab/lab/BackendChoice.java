package io.kafkalab.lab;

import io.kafkalab.text.Text;
import java.util.Comparator;
import java.util.List;

/** Chooses the backend of a lab: the one asked for, else the first that can be had and may be chosen unasked. */
final class BackendChoice {

    private final List<LabProvider> providers;

    /** @param providers the backends there are, in any order */
    BackendChoice(List<LabProvider> providers) {
        this.providers = providers.stream()
                .sorted(Comparator.comparing(LabProvider::backend))
                .toList();
    }

    List<BackendAvailability> availability(LabSettings settings) {
        return providers.stream()
                .map(provider -> provider.availability(settings))
                .toList();
    }

    Lab start(LabSettings settings, LabListener listener) {
        return settings.backend().isPresent()
                ? startAsked(settings.backend().get(), settings, listener)
                : startFirstAvailable(settings, listener);
    }

    private Lab startAsked(LabBackend asked, LabSettings settings, LabListener listener) {
        LabProvider provider = providers.stream()
                .filter(candidate -> candidate.backend() == asked)
                .findFirst()
                .orElseThrow(() -> new LabException(Text.of("lab.backend.missing", asked.label())));
        BackendAvailability availability = provider.availability(settings);
        if (!availability.available()) {
            throw new LabException(unavailable(availability));
        }
        listener.step(Text.of("lab.backend.asked", asked.label()));
        return provider.start(settings, listener);
    }

    /** Somebody's running services are never taken unasked. */
    private Lab startFirstAvailable(LabSettings settings, LabListener listener) {
        List<LabProvider> unasked = providers.stream()
                .filter(provider -> provider.backend() != LabBackend.ATTACHED)
                .toList();
        BackendAvailability last = null;
        for (LabProvider provider : unasked) {
            BackendAvailability availability = provider.availability(settings);
            if (availability.available()) {
                Text why = last == null ? availability.reason() : unavailable(last);
                listener.step(Text.of("lab.backend.auto", provider.backend().label(), why));
                return provider.start(settings, listener);
            }
            last = availability;
        }
        throw new LabException(last == null ? Text.of("lab.backend.missing", LabSettings.AUTO) : unavailable(last));
    }

    private static Text unavailable(BackendAvailability availability) {
        String backend = availability.backend().label();
        return availability
                .cure()
                .map(cure -> Text.of("lab.backend.unavailable.cure", backend, availability.reason(), cure))
                .orElseGet(() -> Text.of("lab.backend.unavailable", backend, availability.reason()));
    }
}
