package io.kafkalab.lab.containers;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.Container;
import com.github.dockerjava.api.model.Network;
import io.kafkalab.lab.LabException;
import io.kafkalab.text.Text;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** Removes labs from an engine: containers with their volumes, and networks. */
final class Remains {
    private static final Duration LIMIT = Duration.ofSeconds(15);
    private static final Duration POLL = Duration.ofMillis(50);

    private final DockerClient client;

    Remains(DockerClient client) {
        this.client = client;
    }

    /** Removes a lab, whatever is left of it; safe to call again. */
    void remove(String lab) {
        String label = LabLabels.LAB + "=" + lab;
        removeAll(containers(label));
        networks(label).forEach(this::removeNetwork);
    }

    /** Removes the labs of klabs that are no longer alive. */
    void removeOrphans() {
        Stream<Map<String, String>> labels = Stream.concat(
                containers(LabLabels.LAB).stream().map(Container::getLabels),
                networks(LabLabels.LAB).stream().map(Network::getLabels));
        labels.flatMap(found -> LabLabels.read(found).stream()).collect(Collectors.toSet()).stream()
                .filter(LabLabels::isOrphan)
                .map(LabLabels::lab)
                .forEach(this::remove);
    }

    private List<Container> containers(String label) {
        return client.listContainersCmd()
                .withShowAll(true)
                .withLabelFilter(List.of(label))
                .exec();
    }

    private List<Network> networks(String label) {
        return client.listNetworksCmd().withFilter("label", List.of(label)).exec();
    }

    private void removeAll(List<Container> containers) {
        ExecutorService threads = Executors.newCachedThreadPool();
        try {
            CompletableFuture.allOf(containers.stream()
                            .map(container ->
                                    CompletableFuture.runAsync(() -> removeContainer(container.getId()), threads))
                            .toArray(CompletableFuture<?>[]::new))
                    .join();
        } finally {
            threads.shutdown();
        }
    }

    private void removeContainer(String id) {
        awaitGone(
                "container " + id,
                () -> client.removeContainerCmd(id)
                        .withForce(true)
                        .withRemoveVolumes(true)
                        .exec());
    }

    /** A container of somebody else may have joined it; that one goes on without. */
    private void removeNetwork(Network network) {
        String id = network.getId();
        awaitGone("network " + id, () -> {
            Set<String> guests = client.inspectNetworkCmd()
                    .withNetworkId(id)
                    .exec()
                    .getContainers()
                    .keySet();
            for (String guest : guests) {
                client.disconnectFromNetworkCmd()
                        .withNetworkId(id)
                        .withContainerId(guest)
                        .withForce(true)
                        .exec();
            }
            client.removeNetworkCmd(id).exec();
        });
    }

    /** Removes until there is nothing to remove; the engine refuses for a while when somebody else removes it too. */
    private static void awaitGone(String what, Runnable removal) {
        try {
            Awaitility.await()
                    .dontCatchUncaughtExceptions()
                    .pollInSameThread()
                    .pollDelay(Duration.ZERO)
                    .pollInterval(POLL)
                    .atMost(LIMIT)
                    .ignoreExceptionsInstanceOf(DockerException.class)
                    .until(() -> isGone(removal));
        } catch (ConditionTimeoutException e) {
            throw new LabException(Text.of("lab.containers.stays", what, LIMIT.toSeconds(), e.getCause()), e);
        }
    }

    private static boolean isGone(Runnable removal) {
        try {
            removal.run();
        } catch (NotFoundException e) {
            // Somebody else was quicker.
        }
        return true;
    }
}
