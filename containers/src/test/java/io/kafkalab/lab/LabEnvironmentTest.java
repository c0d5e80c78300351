package io.kafkalab.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LabEnvironmentTest {
    @Test
    void nothingSetMeansTheDefaults() {
        LabEnvironment none = new LabEnvironment(Map.of());

        assertThat(none.cache()).isEqualTo(Path.of(System.getProperty("user.home"), ".cache", "klab"));
        assertThat(none.images()).isEqualTo(LabSettings.Images.DEFAULT);
        assertThat(none.mongod()).isEmpty();
        assertThat(none.offline()).isFalse();
    }

    @Test
    void whatIsSetCounts() {
        LabEnvironment set = new LabEnvironment(Map.of(
                "KLAB_CACHE", "/c",
                "KLAB_KAFKA_IMAGE", "k:1",
                "KLAB_MONGOD", "/m",
                "KLAB_OFFLINE", "1"));

        assertThat(set.cache()).isEqualTo(Path.of("/c"));
        assertThat(set.images()).isEqualTo(new LabSettings.Images("k:1", LabSettings.Images.DEFAULT.mongodb()));
        assertThat(set.mongod()).contains(Path.of("/m"));
        assertThat(set.offline()).isTrue();
    }

    @Test
    void anEmptyVariableIsNotSet() {
        assertThat(new LabEnvironment(Map.of("KLAB_MONGOD", " ", "XDG_CACHE_HOME", "/x")).mongod())
                .isEmpty();
        assertThat(new LabEnvironment(Map.of("KLAB_CACHE", "", "XDG_CACHE_HOME", "/x")).cache())
                .isEqualTo(Path.of("/x/klab"));
    }
}
