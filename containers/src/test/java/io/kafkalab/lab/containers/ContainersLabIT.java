package io.kafkalab.lab.containers;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.model.Container;
import io.kafkalab.lab.BackendAvailability;
import io.kafkalab.lab.Lab;
import io.kafkalab.lab.LabBackend;
import io.kafkalab.lab.LabContract;
import io.kafkalab.lab.LabSettings;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.testcontainers.DockerClientFactory;

/** The contract, by the containers backend; skipped where no Docker engine has the images. */
final class ContainersLabIT extends LabContract {
    private static final LabSettings SETTINGS = LabSettings.of(
            LabBackend.CONTAINERS, Path.of("target", "klab-cache").toAbsolutePath());

    private static final String OURS =
            LabLabels.LAB + ".pid=" + ProcessHandle.current().pid();

    private final Set<String> volumesOfLabs = new HashSet<>();

    @Override
    protected LabSettings settings() {
        BackendAvailability availability = new ContainersProvider().availability(SETTINGS);
        assumeTrue(
                availability.available(), () -> Catalogue.in(Language.ENGLISH).say(availability.reason()));
        return SETTINGS;
    }

    @Override
    protected void kill(Lab lab, Service service) {
        String name = switch (service) {
            case KAFKA -> BrokerContainer.NAME;
            case CONNECT -> WorkerContainer.NAME;
            case MONGODB -> MongoContainer.NAME;
        };
        // The newest one belongs to the lab that was started last.
        String container = containers().stream()
                .filter(each ->
                        engine()
                                .inspectContainerCmd(each.getId())
                                .exec()
                                .getNetworkSettings()
                                .getNetworks()
                                .values()
                                .stream()
                                .anyMatch(network -> network.getAliases().contains(name)))
                .max(Comparator.comparing(Container::getCreated))
                .orElseThrow()
                .getId();
        engine().killContainerCmd(container).exec();
    }

    /** Volumes bear no labels: those are looked for that containers of labs have been seen with. */
    @Override
    protected Collection<String> traces() {
        List<String> traces = new ArrayList<>();
        for (Container container : containers()) {
            traces.add("container " + container.getId());
            container.getMounts().stream()
                    .filter(mount -> mount.getName() != null)
                    .forEach(mount -> volumesOfLabs.add(mount.getName()));
        }
        engine().listNetworksCmd().withFilter("label", List.of(OURS)).exec().stream()
                .map(network -> "network " + network.getId())
                .forEach(traces::add);
        engine().listVolumesCmd().exec().getVolumes().stream()
                .filter(volume -> volumesOfLabs.contains(volume.getName()))
                .map(volume -> "volume " + volume.getName())
                .forEach(traces::add);
        return traces;
    }

    private static List<Container> containers() {
        return engine().listContainersCmd()
                .withShowAll(true)
                .withLabelFilter(List.of(
                        LabLabels.LAB + ".pid=" + ProcessHandle.current().pid()))
                .exec();
    }

    private static DockerClient engine() {
        return DockerClientFactory.lazyClient();
    }
}
