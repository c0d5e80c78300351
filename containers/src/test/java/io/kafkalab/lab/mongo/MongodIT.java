package io.kafkalab.lab.mongo;

import io.kafkalab.lab.LabSettings;
import java.nio.file.Path;

final class MongodIT extends MongoServerContract {

    @Override
    LabSettings settings(Path cache) {
        return TestSettings.with(cache, RealMongod.assumed());
    }

    @Override
    String labelPattern() {
        return "mongod \\d+\\.\\d+\\.\\d+.*";
    }
}
