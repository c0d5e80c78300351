package io.kafkalab.exercises.program.sandbox.lab;

import io.kafkalab.lab.LabAddresses;
import io.kafkalab.lab.LabException;
import io.kafkalab.text.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How a program without a network finds the lab: by the statement's names and ports, and by the lab's real ones, since
 * brokers and replica sets answer with those. All of them are addresses of the machine itself in there, behind which a
 * relay listens.
 *
 * @param names the numbers of host names
 * @param listen where the relay inside listens, {@code ADDRESS:PORT}, and the name of the socket that it is to dial
 * @param dial the names of the sockets, and where each leads
 */
public record Way(Map<String, String> names, Map<String, String> listen, Map<String, HostPort> dial) {
    private static final String LOOPBACK = "127.0.0.1";
    private static final int FIRST_PORT = 1024;

    /** Only the machine itself. */
    public static final Way NOWHERE = new Way(Map.of("localhost", LOOPBACK), Map.of(), Map.of());

    public Way {
        names = Map.copyOf(names);
        listen = Map.copyOf(listen);
        dial = Map.copyOf(dial);
    }

    /**
     * The way to a lab.
     *
     * @throws LabException if it answers at a number that is not of this machine itself, which no relay inside can take
     */
    public static Way to(LabAddresses lab) {
        Building way = new Building();
        for (Service service : Service.values()) {
            List<HostPort> members = service.in(lab);
            for (int i = 0; i < members.size(); i++) {
                way.add(members.get(i), members.get(i), service.socket(i));
            }
        }
        for (Service service : Service.values()) {
            way.add(service.statement(), service.in(lab).get(0), service.socket(0));
        }
        return new Way(way.names, way.listen, way.dial);
    }

    /** The names as a file {@code /etc/hosts}. */
    public String hosts() {
        return names.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey() + "\n")
                .sorted()
                .collect(Collectors.joining());
    }

    /**
     * The arguments of the relay inside.
     *
     * @param sockets the folder that holds the sockets there
     */
    public List<String> doors(Path sockets) {
        return listen.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + sockets.resolve(entry.getValue()))
                .sorted()
                .toList();
    }

    private static final class Building {
        private final Map<String, String> names = new LinkedHashMap<>(Map.of("localhost", LOOPBACK));
        private final Map<String, String> listen = new LinkedHashMap<>();
        private final Map<String, HostPort> dial = new LinkedHashMap<>();
        private final List<String> others = new ArrayList<>();

        /** The first to ask for an address gets it; at a port of root's none can listen in there. */
        void add(HostPort known, HostPort real, String socket) {
            if (known.port() >= FIRST_PORT) {
                listen.putIfAbsent(number(known) + ":" + known.port(), socket);
            }
            dial.put(socket, real);
        }

        private String number(HostPort address) {
            if (address.isLoopback()) {
                return address.host();
            }
            if (address.isNumber()) {
                throw new LabException(Text.of("sandbox.far-lab", address.host() + ":" + address.port()));
            }
            boolean statements = List.of(Service.values()).stream()
                    .anyMatch(service -> service.statement().host().equals(address.host()));
            if (statements) {
                names.put(address.host(), LOOPBACK);
            }
            return names.computeIfAbsent(address.host(), host -> {
                others.add(host);
                return "127.0.1." + others.size();
            });
        }
    }
}
