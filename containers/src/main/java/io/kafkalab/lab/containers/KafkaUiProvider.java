package io.kafkalab.lab.containers;

import com.github.dockerjava.api.exception.DockerException;
import io.kafkalab.lab.Lab;
import io.kafkalab.lab.LabException;
import io.kafkalab.lab.LabUi;
import io.kafkalab.lab.LabUiProvider;
import io.kafkalab.text.Text;

/** Kafka UI, in a container. */
public final class KafkaUiProvider implements LabUiProvider {

    @Override
    public void require(String image) {
        engine(image);
    }

    @Override
    public LabUi open(Lab lab, String image) {
        try {
            return KafkaUi.start(engine(image), lab, image);
        } catch (DockerException e) {
            throw new LabException(Text.of("lab.ui.failed", e.getMessage()), e);
        }
    }

    private static DockerEngine engine(String image) {
        EngineAnswer answer = DockerEngine.find();
        if (answer instanceof EngineAnswer.Missing missing) {
            throw new LabException(Text.of("lab.ui.docker", missing.reason()));
        }
        DockerEngine engine = ((EngineAnswer.Found) answer).engine();
        if (!engine.has(image)) {
            throw new LabException(Text.of("lab.ui.image", engine.address().uri(), image));
        }
        return engine;
    }
}
