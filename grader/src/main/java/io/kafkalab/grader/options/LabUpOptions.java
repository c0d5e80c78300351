package io.kafkalab.grader.options;

import io.kafkalab.lab.LabEnvironment;
import io.kafkalab.lab.LabSettings;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * How a lab is to stay up in the background.
 *
 * @param lab how it is had
 * @param idle after how long without use it ends
 * @param ui the image of the web interface beside it, if there is to be one
 */
public record LabUpOptions(LabSettings lab, Duration idle, Optional<String> ui) {

    private static final Duration USUAL_IDLE = Duration.ofMinutes(30);

    /** The flags as they were given; each null where it was not. */
    public record Flags(String backend, String mongod, String idle, boolean ui) {}

    /**
     * Resolves the flags.
     *
     * @throws UsageProblem if a value is not an allowed one
     */
    public static LabUpOptions resolve(Flags flags, Map<String, String> environment) {
        return new LabUpOptions(
                new LabOptions(environment).resolve(flags.backend(), flags.mongod()),
                Setting.of("--idle", flags.idle()).duration().orElse(USUAL_IDLE),
                Optional.of(new LabEnvironment(environment).uiImage()).filter(image -> flags.ui()));
    }
}
