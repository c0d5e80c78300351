package io.kafkalab.lab.containers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.github.dockerjava.api.exception.NotFoundException;
import io.kafkalab.lab.LabSettings.Images;
import io.kafkalab.lab.owner.Owner;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is left of a klab that was killed is removed; what a living one has is not. */
final class OrphansIT {
    private static final long FREE_PID = 1L << 40;

    private final LabLabels ours = LabLabels.ofThisProcess();
    private final Owner us = ours.owner();
    private final LabLabels orphan =
            new LabLabels("orphan-" + ours.lab(), new Owner(us.host(), FREE_PID, us.started()));
    private final LabLabels reused = new LabLabels("reused-" + ours.lab(), new Owner(us.host(), us.pid(), 1));
    private final LabLabels elsewhere = new LabLabels("elsewhere-" + ours.lab(), new Owner("another", FREE_PID, 1));
    private DockerEngine engine;

    @BeforeEach
    void needsDocker() {
        EngineAnswer answer = DockerEngine.find();
        assumeTrue(answer instanceof EngineAnswer.Found, "a Docker engine");
        engine = ((EngineAnswer.Found) answer).engine();
        assumeTrue(engine.missing(Images.DEFAULT).isEmpty(), "a Docker engine with the images");
    }

    @AfterEach
    void clean() {
        if (engine != null) {
            for (LabLabels labels : new LabLabels[] {ours, orphan, reused, elsewhere}) {
                new Remains(engine.client()).remove(labels.lab());
            }
        }
    }

    @Test
    void removesThoseOfDeadProcessesOfThisMachineAlone() {
        Lab ofOrphan = make(orphan);
        Lab ofReused = make(reused);
        Lab ofOurs = make(ours);
        Lab ofElsewhere = make(elsewhere);

        new Remains(engine.client()).removeOrphans();

        assertThat(exists(ofOrphan)).isFalse();
        assertThat(exists(ofReused)).isFalse();
        assertThat(exists(ofOurs)).isTrue();
        assertThat(exists(ofElsewhere)).isTrue();
    }

    /** What the network has been joined by goes on without it. */
    @Test
    void removesANetworkThatAStrangerHasJoined() {
        Lab lab = make(orphan);
        String stranger = container(Map.of());
        try {
            engine.client().startContainerCmd(stranger).exec();
            engine.client()
                    .connectToNetworkCmd()
                    .withContainerId(stranger)
                    .withNetworkId(lab.network())
                    .exec();

            new Remains(engine.client()).removeOrphans();

            assertThat(exists(lab)).isFalse();
            assertThat(engine.client()
                            .inspectContainerCmd(stranger)
                            .exec()
                            .getState()
                            .getRunning())
                    .isTrue();
        } finally {
            engine.client()
                    .removeContainerCmd(stranger)
                    .withForce(true)
                    .withRemoveVolumes(true)
                    .exec();
        }
    }

    private record Lab(String container, String network) {}

    private Lab make(LabLabels labels) {
        String network = engine.client()
                .createNetworkCmd()
                .withName(labels.lab())
                .withLabels(labels.asMap())
                .exec()
                .getId();
        return new Lab(container(labels.asMap()), network);
    }

    private String container(Map<String, String> labels) {
        return engine.client()
                .createContainerCmd(Images.DEFAULT.mongodb())
                .withLabels(labels)
                .withEntrypoint("sleep", "600")
                .exec()
                .getId();
    }

    /** Whether anything of it does. */
    private boolean exists(Lab lab) {
        return is(() -> engine.client().inspectContainerCmd(lab.container()).exec())
                || is(() -> engine.client()
                        .inspectNetworkCmd()
                        .withNetworkId(lab.network())
                        .exec());
    }

    private static boolean is(Runnable look) {
        try {
            look.run();
            return true;
        } catch (NotFoundException e) {
            return false;
        }
    }
}
