package io.kafkalab.lab;

import io.kafkalab.text.Text;
import java.util.List;

/**
 * Whether the services of a lab are alive.
 *
 * @param faults a sentence for each service that is not, naming it and how it ended; empty when all
 *     are well
 */
public record LabHealth(List<Text> faults) {
    public LabHealth {
        faults = List.copyOf(faults);
    }

    /** All services answer. */
    public boolean isWell() {
        return faults.isEmpty();
    }
}
