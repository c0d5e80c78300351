package io.kafkalab.lab.containers;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.ConflictException;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.Container;
import com.github.dockerjava.api.model.Network;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Removes labs from an engine: containers with their volumes, and networks. */
final class Remains {
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
        try {
            client.removeContainerCmd(id)
                    .withForce(true)
                    .withRemoveVolumes(true)
                    .exec();
        } catch (NotFoundException | ConflictException e) {
            // Somebody else has removed it, or is just removing it.
        }
    }

    /** A container of somebody else may have joined it. */
    private void removeNetwork(Network network) {
        try {
            client.inspectNetworkCmd()
                    .withNetworkId(network.getId())
                    .exec()
                    .getContainers()
                    .keySet()
                    .forEach(guest -> client.disconnectFromNetworkCmd()
                            .withNetworkId(network.getId())
                            .withContainerId(guest)
                            .withForce(true)
                            .exec());
            client.removeNetworkCmd(network.getId()).exec();
        } catch (NotFoundException e) {
            // Somebody else has removed it.
        }
    }
}
