package io.kafkalab.lab.attached;

import com.mongodb.ConnectionString;
import io.kafkalab.lab.LabAddresses;
import io.kafkalab.lab.LabException;
import io.kafkalab.text.Text;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The addresses that somebody gave, before anything is asked there. No sentence repeats a MongoDB URI, which may hold a
 * password.
 *
 * @param addresses as they were given
 */
record GivenAddresses(LabAddresses addresses) {
    private static final Set<String> WEB = Set.of("http", "https");
    private static final String LOOKED_UP = "mongodb+srv://";
    private static final Duration KNOCK = Duration.ofSeconds(2);

    /** One host that must be known here. */
    private record Host(String service, String name) {}

    /**
     * Refuses what is no address, and names that nobody here knows.
     *
     * @throws LabException with a sentence for the first of them
     */
    void require() {
        for (Host host : hosts()) {
            try {
                InetAddress.getByName(host.name());
            } catch (UnknownHostException e) {
                throw new LabException(Text.of("lab.attached.host", host.service(), host.name()), e);
            }
        }
    }

    /** Whether something listens where Kafka should. */
    boolean isSomebodyAtKafka() {
        return Arrays.stream(addresses.bootstrapServers().split(",")).anyMatch(GivenAddresses::listens);
    }

    private List<Host> hosts() {
        List<Host> hosts = new ArrayList<>();
        for (String broker : addresses.bootstrapServers().split(",")) {
            hosts.add(new Host("Kafka", nameIn(broker)));
        }
        if (isGiven(addresses.mongoUri())) {
            mongoHosts().forEach(member -> hosts.add(new Host("MongoDB", nameIn(member))));
        }
        if (isGiven(addresses.connectUrl())) {
            hosts.add(new Host("Kafka Connect", connectHost()));
        }
        return hosts;
    }

    private List<String> mongoHosts() {
        if (addresses.mongoUri().startsWith(LOOKED_UP)) {
            return List.of();
        }
        try {
            return new ConnectionString(addresses.mongoUri()).getHosts();
        } catch (IllegalArgumentException e) {
            throw new LabException(Text.of("lab.attached.mongodb"));
        }
    }

    private String connectHost() {
        try {
            URI url = URI.create(addresses.connectUrl());
            if (WEB.contains(String.valueOf(url.getScheme())) && url.getHost() != null) {
                return url.getHost();
            }
        } catch (IllegalArgumentException e) {
            throw new LabException(Text.of("lab.attached.address", addresses.connectUrl()), e);
        }
        throw new LabException(Text.of("lab.attached.address", addresses.connectUrl()));
    }

    private static boolean listens(String broker) {
        try (Socket socket = new Socket()) {
            int port = Integer.parseInt(broker.substring(broker.lastIndexOf(':') + 1));
            socket.connect(new InetSocketAddress(nameIn(broker), port), (int) KNOCK.toMillis());
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    private static String nameIn(String hostAndPort) {
        int port = hostAndPort.lastIndexOf(':');
        if (port <= 0) {
            return hostAndPort;
        }
        return hostAndPort.substring(0, port);
    }

    private static boolean isGiven(String address) {
        return address != null && !address.isBlank();
    }
}
