package io.kafkalab.grader.flow;

import io.kafkalab.lab.Lab;
import io.kafkalab.lab.LabBackend;
import io.kafkalab.lab.LabListener;
import io.kafkalab.lab.LabSettings;
import io.kafkalab.lab.Labs;
import io.kafkalab.lab.shared.SharedLab;
import io.kafkalab.text.Text;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Starts the labs of one command: all on the backend of the first, and what all of them say is said once. The first may be
 * the one in the background.
 */
final class LabStarts implements Supplier<Lab> {

    private static final String COMMAND = "klab grade";

    private final LabSettings settings;
    private final LabListener listener;
    private final Consumer<Lab> started;
    private final AtomicBoolean sharing;
    private final Set<Text> said = ConcurrentHashMap.newKeySet();
    private volatile Optional<LabBackend> backend;

    /**
     * @param sharing whether the first lab may be the one in the background, if that is up and free
     * @param started hears of each lab that is ready
     */
    LabStarts(LabSettings settings, boolean sharing, LabListener listener, Consumer<Lab> started) {
        this.settings = settings;
        this.listener = listener;
        this.started = started;
        this.sharing = new AtomicBoolean(sharing);
        this.backend = settings.backend();
    }

    @Override
    public Lab get() {
        Lab lab = shared().orElseGet(() -> Labs.start(onSameBackend(), this::say));
        try {
            backend = Optional.of(lab.backend());
            started.accept(lab);
            return lab;
        } catch (RuntimeException e) {
            lab.close();
            throw e;
        }
    }

    /** Whoever comes back for another lab had trouble with that one. */
    private Optional<Lab> shared() {
        return sharing.getAndSet(false)
                ? SharedLab.lease(settings, COMMAND, Duration.ZERO, this::say)
                : Optional.empty();
    }

    private void say(Text step) {
        if (said.add(step)) {
            listener.step(step);
        }
    }

    private LabSettings onSameBackend() {
        return new LabSettings(
                backend,
                settings.mongod(),
                settings.offline(),
                settings.cache(),
                settings.images(),
                settings.attached(),
                settings.startLimit());
    }
}
