package io.kafkalab.lab;

/** What can open web interfaces, as {@link LabUis} sees it; found by {@link java.util.ServiceLoader}. */
public interface LabUiProvider {

    /**
     * Looks whether one could be opened; starts nothing and fetches nothing.
     *
     * @param image the container image that holds it
     * @throws LabException if it cannot be had here
     */
    void require(String image);

    /**
     * Opens one.
     *
     * @throws LabException if it cannot be had
     */
    LabUi open(Lab lab, String image);
}
