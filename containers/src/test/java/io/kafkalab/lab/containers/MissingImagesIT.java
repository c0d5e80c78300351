package io.kafkalab.lab.containers;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.kafkalab.lab.LabBackend;
import io.kafkalab.lab.LabException;
import io.kafkalab.lab.LabListener;
import io.kafkalab.lab.LabSettings;
import io.kafkalab.lab.Labs;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An engine without the images is not made to fetch them; the user is told how. */
final class MissingImagesIT {

    @Test
    void areNamedWithTheCommandThatFetchesThem() {
        EngineAnswer answer = DockerEngine.find();
        assumeTrue(answer instanceof EngineAnswer.Found, "a Docker engine");
        LabSettings settings = new LabSettings(
                Optional.of(LabBackend.CONTAINERS),
                Optional.empty(),
                true,
                Path.of("target", "klab-cache"),
                new LabSettings.Images("klab/no-kafka:1", "klab/no-mongo:1"),
                Optional.empty(),
                Duration.ofSeconds(10));

        assertThatThrownBy(() -> Labs.start(settings, LabListener.SILENT))
                .isInstanceOf(LabException.class)
                .hasMessage("The backend “containers” cannot be used here: The Docker engine at "
                        + ((EngineAnswer.Found) answer).engine().address().uri()
                        + " lacks the image klab/no-kafka:1, klab/no-mongo:1. Fetch it once: docker pull"
                        + " klab/no-kafka:1 && docker pull klab/no-mongo:1");
    }
}
