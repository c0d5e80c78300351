package io.kafkalab.lab.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.lab.Lab;
import io.kafkalab.lab.LabAddresses;
import io.kafkalab.lab.LabContract;
import io.kafkalab.lab.LabListener;
import io.kafkalab.lab.Labs;
import io.kafkalab.lab.StatementAddress;
import java.net.URI;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What embedded labs do besides, whatever is behind MongoDB. */
abstract class EmbeddedContract extends LabContract {

    @Override
    protected final void kill(Lab lab, Service service) {
        Traces.kill(service == Service.MONGODB);
    }

    @Override
    protected final Collection<String> traces() throws Exception {
        return Traces.all();
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere there is one loopback address only")
    final void hasTheStatementsPortsOnAnAddressOfItsOwn() {
        try (Lab one = Labs.start(settings(), LabListener.SILENT)) {
            LabAddresses addresses = one.addresses();
            URI kafka = URI.create("kafka://" + addresses.bootstrapServers());
            assertThat(kafka.getHost()).matches("127\\.\\d+\\.\\d+\\.\\d+").isNotEqualTo("127.0.0.1");
            assertThat(kafka.getPort()).isEqualTo(StatementAddress.KAFKA.port());
            assertThat(addresses.connectUrl())
                    .isEqualTo("http://" + kafka.getHost() + ":" + StatementAddress.CONNECT.port());
            assertThat(addresses.mongoUri())
                    .isEqualTo("mongodb://" + kafka.getHost() + ":27017/defaultdb?replicaSet=rs0");
            assertThat(addresses.connectMongoUri())
                    .isEqualTo("mongodb://mongodb-0.mongodb-headless:27017/defaultdb?replicaSet=rs0");
        }
    }
}
