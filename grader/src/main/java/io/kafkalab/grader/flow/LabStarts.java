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
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Starts the labs of one command: all on the backend of the first, and what all of them say is said once. The first may be
 * the one in the background.
 */
final class LabStarts implements Supplier<Lab> {

    private final LabSettings settings;
    private final LabListener listener;
    private final Consumer<Lab> started;
    private final AtomicReference<Optional<String>> user;
    private final Set<Text> said = ConcurrentHashMap.newKeySet();
    private volatile Optional<LabBackend> backend;

    /**
     * @param user the command that may have the lab in the background as its first, if that is up and free; empty if it may not
     * @param started hears of each lab that is ready
     */
    LabStarts(LabSettings settings, Optional<String> user, LabListener listener, Consumer<Lab> started) {
        this.settings = settings;
        this.listener = listener;
        this.started = started;
        this.user = new AtomicReference<>(user);
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
        return user.getAndSet(Optional.empty())
                .flatMap(command -> SharedLab.lease(settings, command, Duration.ZERO, this::say));
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
