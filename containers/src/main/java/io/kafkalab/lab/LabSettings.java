package io.kafkalab.lab;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How a lab is asked for. Resolved once, at the edge of the program (flag, then environment, then
 * default).
 *
 * @param backend the backend asked for; empty for {@code auto}
 * @param mongod the {@code mongod} program asked for by {@code --mongod} or {@code KLAB_MONGOD}
 * @param offline {@code KLAB_OFFLINE=1}: never fetch anything
 * @param cache klab's cache folder, made when it is needed
 * @param images the container images
 * @param attached the running services, for the attached backend
 * @param startLimit how long the whole lab may take to be ready
 */
public record LabSettings(
        Optional<LabBackend> backend,
        Optional<Path> mongod,
        boolean offline,
        Path cache,
        Images images,
        Optional<LabAddresses> attached,
        Duration startLimit) {

    /** The name of the choice of a backend by klab itself. */
    public static final String AUTO = "auto";

    /**
     * The container images of the containers backend.
     *
     * @param kafka the image of the broker and of the Connect worker
     * @param mongodb the image of MongoDB
     */
    public record Images(String kafka, String mongodb) {
        /** The images that the statement's lab uses. */
        public static final Images DEFAULT = new Images("apache/kafka:4.3.1", "mongo:6.0");
    }

    /** Settings for a backend, with defaults for the rest. */
    public static LabSettings of(LabBackend backend, Path cache) {
        return new LabSettings(
                Optional.of(backend),
                Optional.empty(),
                false,
                cache,
                Images.DEFAULT,
                Optional.empty(),
                Duration.ofSeconds(120));
    }
}
