package io.kafkalab.lab.containers;

import io.kafkalab.text.Text;
import java.util.Optional;

/** What came of looking for a Docker engine. */
sealed interface EngineAnswer {

    /** One that works. */
    record Found(DockerEngine engine) implements EngineAnswer {}

    /** None: why, where it was tried, and what would help. */
    record Missing(Text reason, Optional<Text> cure) implements EngineAnswer {}
}
