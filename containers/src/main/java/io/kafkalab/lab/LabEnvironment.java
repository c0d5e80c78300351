package io.kafkalab.lab;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The environment variables that say how labs are had, read the same way by the command line and under Maven.
 *
 * @param variables the environment
 */
public record LabEnvironment(Map<String, String> variables) {
    public LabEnvironment {
        variables = Map.copyOf(variables);
    }

    /** {@code KLAB_CACHE}, else {@code klab} in the XDG cache folder; absolute. */
    public Path cache() {
        return set("KLAB_CACHE")
                .map(Path::of)
                .or(() -> set("XDG_CACHE_HOME").map(xdg -> Path.of(xdg, "klab")))
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache", "klab"))
                .toAbsolutePath();
    }

    /** {@code KLAB_KAFKA_IMAGE} and {@code KLAB_MONGO_IMAGE}, else the statement's images. */
    public LabSettings.Images images() {
        return new LabSettings.Images(
                set("KLAB_KAFKA_IMAGE").orElse(LabSettings.Images.DEFAULT.kafka()),
                set("KLAB_MONGO_IMAGE").orElse(LabSettings.Images.DEFAULT.mongodb()));
    }

    /** {@code KLAB_UI_IMAGE}, else the image of the web interface that the statement uses. */
    public String uiImage() {
        return set("KLAB_UI_IMAGE").orElse("provectuslabs/kafka-ui:v0.7.2");
    }

    /** {@code KLAB_MONGOD}. */
    public Optional<Path> mongod() {
        return set("KLAB_MONGOD").map(Path::of);
    }

    /** Whether {@code KLAB_OFFLINE} is 1. */
    public boolean offline() {
        return set("KLAB_OFFLINE").filter("1"::equals).isPresent();
    }

    private Optional<String> set(String variable) {
        return Optional.ofNullable(variables.get(variable)).filter(value -> !value.isBlank());
    }
}
