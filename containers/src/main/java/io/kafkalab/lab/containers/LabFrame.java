package io.kafkalab.lab.containers;

import com.github.dockerjava.api.command.CreateContainerCmd;
import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.Ports;
import java.util.Map;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.wait.strategy.AbstractWaitStrategy;

/**
 * What the containers of one lab have in common.
 *
 * @param labels what marks them
 * @param network the lab's own network
 * @param engine what runs them
 */
record LabFrame(LabLabels labels, Network network, DockerEngine engine) {
    /** How the broker and the worker log: what goes wrong, on the container's output. */
    static final String LOGGING = """
            Configuration:
              Appenders:
                Console:
                  name: STDOUT
                  PatternLayout:
                    pattern: "%p %m (%c)%n"
              Loggers:
                Root:
                  level: WARN
                  AppenderRef:
                    - ref: STDOUT
            """;

    private static final String LOOPBACK = "127.0.0.1";
    private static final long PROCESSES = 2048;

    /**
     * Puts a container into the lab; it is not started.
     *
     * @param name its name in the network
     * @param data the folder of its data; kept in memory, so it is fast, bounded and leaves nothing behind
     * @param size how big the data may become, as {@code mount} takes it
     * @param memory how much memory it may use in all, in bytes
     */
    <C extends GenericContainer<C>> C put(C container, String name, String data, String size, long memory) {
        return container
                .withNetwork(network)
                .withNetworkAliases(name)
                .withLabels(labels.asMap())
                .withTmpFs(Map.of(data, "rw,exec,size=" + size))
                .withCreateContainerCmdModifier(command -> bound(command, memory))
                // The lab waits for all its services at once, and sees when one dies meanwhile.
                .waitingFor(new AbstractWaitStrategy() {
                    @Override
                    protected void waitUntilReady() {}
                });
    }

    private void bound(CreateContainerCmd command, long memory) {
        HostConfig host = command.getHostConfig();
        host.withMemory(memory).withMemorySwap(memory).withPidsLimit(PROCESSES);
        if (engine.isLocal()) {
            Ports ports = new Ports();
            for (ExposedPort port : command.getExposedPorts()) {
                ports.bind(port, Ports.Binding.bindIp(LOOPBACK));
            }
            host.withPortBindings(ports);
        }
    }

    /** Where a port of a running container is reached from this machine. */
    String outside(GenericContainer<?> container, int port) {
        return engine.host() + ":" + container.getMappedPort(port);
    }
}
