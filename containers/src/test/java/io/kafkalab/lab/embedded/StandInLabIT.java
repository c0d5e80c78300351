package io.kafkalab.lab.embedded;

import static org.assertj.core.api.Assumptions.assumeThat;

import io.kafkalab.lab.LabSettings;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;

/** The contract, by the embedded backend on a machine that has no mongod. */
final class StandInLabIT extends EmbeddedContract {

    @BeforeAll
    static void needNoMongod() {
        assumeThat(TestSettings.isMongodOnPath())
                .as("a mongod on the PATH, which takes the stand-in's place")
                .isFalse();
    }

    @Override
    protected LabSettings settings() {
        return TestSettings.with(TestSettings.CACHE, Optional.empty());
    }
}
