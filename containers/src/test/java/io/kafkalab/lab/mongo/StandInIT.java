package io.kafkalab.lab.mongo;

import io.kafkalab.lab.LabListener;
import io.kafkalab.lab.LabSettings;
import java.nio.file.Path;
import java.util.List;

final class StandInIT extends MongoServerContract {

    @Override
    LabSettings settings(Path cache) {
        return TestSettings.offline(cache);
    }

    /** As on a machine that has no mongod, whatever is on this one's PATH. */
    @Override
    MongoServer start(LabSettings settings, Path directory) {
        return MongoServers.start(
                new MongodSearch(settings, List.of(), List::of),
                settings,
                directory,
                MongoPlace.ANY_PORT,
                LabListener.SILENT);
    }

    @Override
    String labelPattern() {
        return "mongo-java-server 1\\.47\\.0";
    }
}
