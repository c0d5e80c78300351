package io.kafkalab.lab.embedded;

import io.kafkalab.lab.LabSettings;

/** The contract, by the embedded backend with the mongod of this machine, if it has one. */
final class EmbeddedLabIT extends EmbeddedContract {

    @Override
    protected LabSettings settings() {
        return TestSettings.here();
    }
}
