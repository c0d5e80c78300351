package io.kafkalab.exercises.program.sandbox.lab;

import com.mongodb.ConnectionString;
import io.kafkalab.lab.LabAddresses;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The services of a lab, with the names that the statement gives them. */
enum Service {
    KAFKA("kafka", 9092) {
        @Override
        List<HostPort> in(LabAddresses lab) {
            return Arrays.stream(lab.bootstrapServers().split(","))
                    .map(address -> HostPort.parse(address.strip(), statement().port()))
                    .toList();
        }
    },
    CONNECT("kafka-connect", 8083) {
        @Override
        List<HostPort> in(LabAddresses lab) {
            URI url = URI.create(lab.connectUrl());
            return List.of(new HostPort(url.getHost(), url.getPort() < 0 ? HTTP : url.getPort()));
        }
    },
    MONGODB("mongodb-0.mongodb-headless", 27017) {
        @Override
        List<HostPort> in(LabAddresses lab) {
            return new ConnectionString(lab.mongoUri())
                    .getHosts().stream()
                            .map(address -> HostPort.parse(address, statement().port()))
                            .toList();
        }
    };

    private static final int HTTP = 80;

    private final HostPort statement;

    Service(String host, int port) {
        this.statement = new HostPort(host, port);
    }

    /** Where the statement says that it is. */
    HostPort statement() {
        return statement;
    }

    /** Where it really is; several for a service of several members. */
    abstract List<HostPort> in(LabAddresses lab);

    /** The name of the socket that leads to one of its members. */
    String socket(int member) {
        return name().toLowerCase(Locale.ROOT) + (member == 0 ? "" : "-" + member);
    }
}
