package io.kafkalab.exercises.verify;

import io.kafkalab.lab.LabBackend;
import io.kafkalab.lab.LabEnvironment;
import io.kafkalab.lab.LabSettings;
import io.kafkalab.text.Language;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * What a test run may be told: by system properties, as Surefire's {@code systemPropertyVariables} set them, and for the
 * lab by the same environment variables as the command line.
 *
 * @param submission {@code klab.submission}, else the working directory
 * @param seed {@code klab.seed}, else a random one
 * @param language {@code klab.lang}, else French
 * @param lab {@code klab.backend} (else automatic), and the environment
 */
record ProjectSettings(Path submission, long seed, Language language, LabSettings lab) {
    private static final int SEEDS = 1_000_000;
    private static final Duration START_LIMIT = Duration.ofSeconds(120);

    static ProjectSettings resolve(Map<String, String> environment) {
        LabEnvironment lab = new LabEnvironment(environment);
        return new ProjectSettings(
                Path.of(System.getProperty("klab.submission", "")).toAbsolutePath(),
                Long.getLong("klab.seed", new Random().nextInt(SEEDS)),
                System.getProperty("klab.lang", "fr").equals("en") ? Language.ENGLISH : Language.FRENCH,
                new LabSettings(
                        backend(System.getProperty("klab.backend", LabSettings.AUTO)),
                        lab.mongod(),
                        lab.offline(),
                        lab.cache(),
                        lab.images(),
                        Optional.empty(),
                        START_LIMIT));
    }

    private static Optional<LabBackend> backend(String label) {
        return label.equals(LabSettings.AUTO)
                ? Optional.empty()
                : Optional.of(Arrays.stream(LabBackend.values())
                        .filter(backend -> backend.label().equals(label))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("klab.backend: " + label
                                + "; allowed: auto, " + LabBackend.CONTAINERS.label() + ", "
                                + LabBackend.EMBEDDED.label())));
    }
}
