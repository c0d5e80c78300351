package io.kafkalab.lab;

import java.util.List;
import java.util.ServiceLoader;

/** The way to a lab: says which backends this machine can run, and starts one. */
public final class Labs {
    private Labs() {}

    /**
     * Whether and why each backend can be had here, in the order in which {@code auto} prefers them.
     */
    public static List<BackendAvailability> availability(LabSettings settings) {
        return choice().availability(settings);
    }

    /**
     * Starts a lab: the backend that was asked for or, on {@code auto}, containers if a Docker engine
     * answers and has the images already, else embedded. Tells the listener which, and why.
     *
     * @throws LabException if it cannot be had; nothing is left behind then
     */
    public static Lab start(LabSettings settings, LabListener listener) {
        return choice().start(settings, listener);
    }

    private static BackendChoice choice() {
        return new BackendChoice(ServiceLoader.load(LabProvider.class, Labs.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }
}
