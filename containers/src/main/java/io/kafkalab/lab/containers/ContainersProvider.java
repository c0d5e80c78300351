package io.kafkalab.lab.containers;

import io.kafkalab.lab.BackendAvailability;
import io.kafkalab.lab.Lab;
import io.kafkalab.lab.LabBackend;
import io.kafkalab.lab.LabException;
import io.kafkalab.lab.LabListener;
import io.kafkalab.lab.LabProvider;
import io.kafkalab.lab.LabSettings;
import io.kafkalab.text.Text;
import java.util.List;
import java.util.Optional;

/** The containers backend. */
public final class ContainersProvider implements LabProvider {

    @Override
    public LabBackend backend() {
        return LabBackend.CONTAINERS;
    }

    @Override
    public BackendAvailability availability(LabSettings settings) {
        return judge(DockerEngine.find(), settings);
    }

    private BackendAvailability judge(EngineAnswer answer, LabSettings settings) {
        if (answer instanceof EngineAnswer.Missing missing) {
            return new BackendAvailability(backend(), false, missing.reason(), missing.cure());
        }
        DockerEngine engine = ((EngineAnswer.Found) answer).engine();
        List<String> missing = engine.missing(settings.images());
        if (!missing.isEmpty()) {
            return new BackendAvailability(
                    backend(),
                    false,
                    Text.of("lab.docker.images", engine.address().uri(), String.join(", ", missing)),
                    Optional.of(Text.of("lab.docker.images.cure", pulls(missing))));
        }
        Text reason =
                Text.of("lab.docker.ready", engine.version(), engine.address().uri());
        return new BackendAvailability(backend(), true, reason, Optional.empty());
    }

    @Override
    public Lab start(LabSettings settings, LabListener listener) {
        EngineAnswer answer = DockerEngine.find();
        if (answer instanceof EngineAnswer.Found found) {
            return new LabStart(found.engine(), settings, listener).start();
        }
        throw new LabException(((EngineAnswer.Missing) answer).reason());
    }

    private static String pulls(List<String> images) {
        return String.join(
                " && ", images.stream().map(image -> "docker pull " + image).toList());
    }
}
