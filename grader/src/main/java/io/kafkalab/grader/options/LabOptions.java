package io.kafkalab.grader.options;

import io.kafkalab.lab.LabAddresses;
import io.kafkalab.lab.LabBackend;
import io.kafkalab.lab.LabEnvironment;
import io.kafkalab.lab.LabSettings;
import io.kafkalab.text.Text;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Resolves how the lab is asked for. */
public final class LabOptions {

    private static final Duration START_LIMIT = Duration.ofSeconds(120);
    private static final List<String> BACKENDS = Stream.concat(
                    Stream.of(LabSettings.AUTO), Stream.of(LabBackend.values()).map(LabBackend::label))
            .toList();

    private final Map<String, String> environment;

    /** @param environment the environment variables */
    public LabOptions(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /**
     * A lab for grading.
     *
     * @param backend the flag {@code --backend}, or null
     * @param mongod the flag {@code --mongod}, or null
     * @throws UsageProblem if a value is not an allowed one
     */
    public LabSettings resolve(String backend, String mongod) {
        Setting asked = Setting.of("--backend", backend, "KLAB_BACKEND", environment);
        String label = asked.choice(BACKENDS, value -> value);
        if (label.equals(LabBackend.ATTACHED.label())) {
            throw new UsageProblem(Text.of("usage.attached", asked.name()));
        }
        Optional<LabBackend> chosen = label.equals(LabSettings.AUTO)
                ? Optional.empty()
                : Optional.of(LabBackend.valueOf(label.toUpperCase(Locale.ROOT)));
        return settings(chosen, mongod, Optional.empty());
    }

    /** Running services, to be looked at and never written to. */
    public LabSettings attached(LabAddresses addresses) {
        return settings(Optional.of(LabBackend.ATTACHED), null, Optional.of(addresses));
    }

    private LabSettings settings(Optional<LabBackend> backend, String mongod, Optional<LabAddresses> attached) {
        return new LabSettings(
                backend,
                Setting.of("--mongod", mongod, "KLAB_MONGOD", environment).path(),
                Setting.of("KLAB_OFFLINE", null, "KLAB_OFFLINE", environment).isOn(),
                cache(),
                new LabEnvironment(environment).images(),
                attached,
                START_LIMIT);
    }

    /** klab's cache folder. */
    public Path cache() {
        return new LabEnvironment(environment).cache();
    }
}
