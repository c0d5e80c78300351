package io.kafkalab.lab;

import io.kafkalab.text.Text;
import java.util.Optional;

/**
 * Whether this machine can have labs of a backend.
 *
 * @param backend the backend
 * @param available whether a lab of it can be started here without downloading an image
 * @param reason why, or why not
 * @param cure what would make it available, for example the command that pulls the images
 */
public record BackendAvailability(LabBackend backend, boolean available, Text reason, Optional<Text> cure) {}
