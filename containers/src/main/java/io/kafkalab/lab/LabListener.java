package io.kafkalab.lab;

import io.kafkalab.text.Text;

/**
 * Hears how the start of a lab goes: which backend was chosen and why, what is fetched, what stands
 * in.
 */
@FunctionalInterface
public interface LabListener {
    /** Hears nothing. */
    LabListener SILENT = step -> {};

    /** One step of the start, as a sentence for the user. May be called from any thread. */
    void step(Text step);
}
