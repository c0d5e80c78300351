package io.kafkalab.lab.containers;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.InspectContainerResponse.ContainerState;
import com.github.dockerjava.api.exception.NotFoundException;
import io.kafkalab.text.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.testcontainers.containers.GenericContainer;

/** Sees which containers of a lab have died, and how. */
final class ServiceWatch {
    private static final int LAST_LINES = 3;

    private final DockerClient client;
    private final Map<String, GenericContainer<?>> services = new LinkedHashMap<>();

    ServiceWatch(DockerClient client, BrokerContainer broker, WorkerContainer worker, MongoContainer mongo) {
        this.client = client;
        services.put("Kafka", broker);
        services.put("Kafka Connect", worker);
        services.put("MongoDB", mongo);
    }

    /** A sentence for each dead container. */
    List<Text> dead() {
        return services.keySet().stream()
                .flatMap(service -> death(service).stream())
                .toList();
    }

    /** How the container of a service ended; empty while it runs, or is not started yet. */
    Optional<Text> death(String service) {
        String id = services.get(service).getContainerId();
        if (id == null) {
            return Optional.empty();
        }
        try {
            ContainerState state = client.inspectContainerCmd(id).exec().getState();
            boolean over = List.of("exited", "dead").contains(state.getStatus());
            return over ? Optional.of(story(service, id, state)) : Optional.empty();
        } catch (NotFoundException e) {
            return Optional.of(Text.of("lab.containers.gone", service));
        }
    }

    private Text story(String service, String id, ContainerState state) {
        Text end = Boolean.TRUE.equals(state.getOOMKilled())
                ? Text.of("lab.containers.memory")
                : Text.of("lab.containers.exit", Objects.requireNonNullElse(state.getExitCodeLong(), -1L));
        return Text.of("lab.containers.dead", service, services.get(service).getDockerImageName(), end, lastWords(id));
    }

    private String lastWords(String id) {
        LastLines lines = new LastLines();
        try {
            client.logContainerCmd(id)
                    .withStdOut(true)
                    .withStdErr(true)
                    .withTail(LAST_LINES)
                    .exec(lines)
                    .awaitCompletion();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (NotFoundException e) {
            return "";
        }
        return lines.text();
    }
}
