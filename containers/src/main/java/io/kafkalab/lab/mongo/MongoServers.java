package io.kafkalab.lab.mongo;

import io.kafkalab.lab.LabException;
import io.kafkalab.lab.LabListener;
import io.kafkalab.lab.LabSettings;
import io.kafkalab.text.Text;
import java.nio.file.Path;
import java.util.Optional;

/** The way to a MongoDB for the embedded lab. */
public final class MongoServers {
    private MongoServers() {}

    /**
     * Starts a real mongod (the one named in the settings, else one on the PATH, else one from
     * klab's cache, else one fetched into it now), or the stand-in where there is none.
     *
     * @param directory where its data and logs go, in a folder of its own; made if it is absent
     * @param place where it listens
     * @param listener hears what is fetched and what stands in
     * @throws LabException if the named mongod is none, or what was chosen does not start; nothing is
     *     left behind then
     */
    public static MongoServer start(LabSettings settings, Path directory, MongoPlace place, LabListener listener) {
        return start(MongodSearch.of(settings), settings, directory, place, listener);
    }

    static MongoServer start(
            MongodSearch search, LabSettings settings, Path directory, MongoPlace place, LabListener listener) {
        Optional<Mongod> mongod = search.find(listener);
        if (mongod.isPresent()) {
            return RunningMongod.start(mongod.get(), directory.resolve("mongod"), place, settings.startLimit());
        }
        return RunningStandIn.start(
                settings.cache(), directory.resolve("mongo-java-server"), place, settings.startLimit());
    }

    /**
     * Which MongoDB {@link #start} would use here and why, as a sentence. Fetches nothing.
     *
     * @throws LabException if the named mongod is none
     */
    public static Text forecast(LabSettings settings) {
        return MongodSearch.of(settings).forecast();
    }

    /**
     * What that one would lack of MongoDB, as a sentence; empty where it is a real one, or one may yet be fetched.
     *
     * @throws LabException if the named mongod is none
     */
    public static Optional<Text> forecastLacks(LabSettings settings) {
        return MongodSearch.of(settings).standsIn() ? Optional.of(RunningStandIn.LACKS) : Optional.empty();
    }
}
