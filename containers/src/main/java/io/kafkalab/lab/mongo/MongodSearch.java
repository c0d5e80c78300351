package io.kafkalab.lab.mongo;

import io.kafkalab.lab.LabException;
import io.kafkalab.lab.LabListener;
import io.kafkalab.lab.LabSettings;
import io.kafkalab.lab.mongo.fetch.FetchException;
import io.kafkalab.lab.mongo.fetch.MongodCache;
import io.kafkalab.lab.mongo.fetch.MongodOrigin;
import io.kafkalab.text.Text;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Looks for a real mongod: named, on the PATH, in klab's cache, fetched. For one thread, once. */
final class MongodSearch {
    private static final Set<String> NONE = Set.of("lab.mongo.forecast.offline", "lab.mongo.forecast.none");

    private final LabSettings settings;
    private final List<Path> onPath;
    private final Supplier<List<MongodOrigin>> origins;
    private final Set<Path> passedOver = new HashSet<>();

    /**
     * A search.
     *
     * @param onPath the mongods on the PATH
     * @param origins where one may be fetched from, in that order
     */
    MongodSearch(LabSettings settings, List<Path> onPath, Supplier<List<MongodOrigin>> origins) {
        this.settings = settings;
        this.onPath = onPath;
        this.origins = origins;
    }

    /** A search on this machine. */
    static MongodSearch of(LabSettings settings) {
        Surroundings here = Surroundings.here();
        return new MongodSearch(settings, here.mongodsOnPath(), here::origins);
    }

    /**
     * The mongod to use; empty if none can be had, which the listener is told.
     *
     * @throws LabException if the one that the settings name is none
     */
    Optional<Mongod> find(LabListener listener) {
        if (settings.mongod().isPresent()) {
            return settings.mongod().map(Mongod::tried);
        }
        Optional<Mongod> found = firstUsable(onPath, listener)
                .or(() -> firstUsable(cache().programs(), listener))
                .or(() -> fetched(listener));
        if (found.isEmpty()) {
            listener.step(Text.of("lab.mongo.stands-in"));
        }
        return found;
    }

    /**
     * What {@link #find} would find, without fetching, as a sentence.
     *
     * @throws LabException if the one that the settings name is none
     */
    Text forecast() {
        if (settings.mongod().isPresent()) {
            return said(
                    "lab.mongo.forecast.named", Mongod.tried(settings.mongod().get()));
        }
        return firstUsable(onPath, LabListener.SILENT)
                .map(mongod -> said("lab.mongo.forecast.path", mongod))
                .or(() -> firstUsable(cache().programs(), LabListener.SILENT)
                        .map(mongod -> said("lab.mongo.forecast.cached", mongod)))
                .orElseGet(this::forecastOfFetching);
    }

    /** Whether {@link #find} would find none for certain. */
    boolean standsIn() {
        return NONE.contains(forecast().key());
    }

    private static Text said(String key, Mongod mongod) {
        return Text.of(key, mongod.version(), mongod.program());
    }

    private Text forecastOfFetching() {
        if (settings.offline()) {
            return Text.of("lab.mongo.forecast.offline");
        }
        return origins.get().stream()
                .findFirst()
                .map(origin -> Text.of("lab.mongo.forecast.fetched", origin.address()))
                .orElseGet(() -> Text.of("lab.mongo.forecast.none"));
    }

    private MongodCache cache() {
        return new MongodCache(settings.cache());
    }

    private Optional<Mongod> fetched(LabListener listener) {
        if (settings.offline()) {
            return Optional.empty();
        }
        for (MongodOrigin origin : origins.get()) {
            try {
                Optional<Mongod> usable = usable(cache().fetch(origin, listener), listener);
                if (usable.isPresent()) {
                    listener.step(Text.of(
                            "lab.mongo.fetch.done",
                            usable.get().version(),
                            usable.get().program()));
                    return usable;
                }
            } catch (FetchException e) {
                listener.step(e.sentence());
            }
        }
        return Optional.empty();
    }

    private Optional<Mongod> firstUsable(List<Path> programs, LabListener listener) {
        return programs.stream()
                .flatMap(program -> usable(program, listener).stream())
                .findFirst();
    }

    private Optional<Mongod> usable(Path program, LabListener listener) {
        if (passedOver.contains(program)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Mongod.tried(program));
        } catch (LabException e) {
            passedOver.add(program);
            listener.step(Text.of("lab.mongo.passed-over", e.sentence()));
            return Optional.empty();
        }
    }
}
