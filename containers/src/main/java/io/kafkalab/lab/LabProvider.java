package io.kafkalab.lab;

/**
 * A backend as {@link Labs} sees it: says whether it can be had here, and starts labs.
 *
 * <p>Found by {@link java.util.ServiceLoader}, so that the API names no backend's classes. Making one
 * costs nothing; everything slow is in its methods.
 */
public interface LabProvider {

    /** Which backend this is. */
    LabBackend backend();

    /**
     * Whether a lab can be started here and now, and why; takes two seconds at most, starts nothing and
     * fetches nothing.
     */
    BackendAvailability availability(LabSettings settings);

    /**
     * Starts a lab and waits until all its services answer.
     *
     * @throws LabException if it cannot be had; nothing is left behind then
     */
    Lab start(LabSettings settings, LabListener listener);
}
