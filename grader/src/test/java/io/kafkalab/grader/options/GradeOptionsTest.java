package io.kafkalab.grader.options;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.exercises.Exercise;
import io.kafkalab.lab.LabBackend;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GradeOptionsTest {

    @Test
    void everyValueHasADefault() {
        GradeOptions options = resolve(null, null, null, Map.of());
        assertThat(options.lab().backend()).isEmpty();
        assertThat(options.lab().offline()).isFalse();
        assertThat(options.lab().images().kafka()).isEqualTo("apache/kafka:4.3.1");
        assertThat(options.lab().cache()).isEqualTo(Path.of(System.getProperty("user.home"), ".cache", "klab"));
        assertThat(options.exercises()).containsExactly(Exercise.values());
        assertThat(options.seed()).isEmpty();
        assertThat(options.sandbox()).isEqualTo(SandboxChoice.AUTO);
    }

    @Test
    void aFlagIsStrongerThanTheEnvironment() {
        Map<String, String> environment = Map.of("KLAB_BACKEND", "containers", "KLAB_MONGOD", "/a/mongod");
        assertThat(resolve(null, null, null, environment).lab().backend()).contains(LabBackend.CONTAINERS);
        assertThat(resolve("embedded", null, null, environment).lab().backend()).contains(LabBackend.EMBEDDED);
        assertThat(resolve("auto", null, null, environment).lab().backend()).isEmpty();
        assertThat(resolve(null, "/b/mongod", null, environment).lab().mongod()).contains(Path.of("/b/mongod"));
    }

    @Test
    void theCacheFollowsXdg() {
        assertThat(resolve(null, null, null, Map.of("XDG_CACHE_HOME", "/x"))
                        .lab()
                        .cache())
                .isEqualTo(Path.of("/x/klab"));
        assertThat(resolve(null, null, null, Map.of("XDG_CACHE_HOME", "/x", "KLAB_CACHE", "/k"))
                        .lab()
                        .cache())
                .isEqualTo(Path.of("/k"));
    }

    @Test
    void exercisesComeInOrderAndOnce() {
        assertThat(resolve(null, null, "3, 1,1", Map.of()).exercises()).containsExactly(Exercise.ONE, Exercise.THREE);
    }

    private static GradeOptions resolve(
            String backend, String mongod, String exercise, Map<String, String> environment) {
        return GradeOptions.resolve(
                new GradeOptions.Flags(
                        List.of(), null, backend, mongod, exercise, null, null, null, null, null, false, null, false,
                        false, null, null, false, false),
                environment);
    }
}
