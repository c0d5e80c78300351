package io.kafkalab.lab.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.lab.StatementAddress;
import io.kafkalab.lab.mongo.MongoPlace;
import org.junit.jupiter.api.Test;

final class PlaceTest {

    @Test
    void givesAnAddressOfItsOwnTheStatementsNamesAndPorts() {
        Place own = new Place("127.1.2.3", true);

        assertThat(own.names().lines())
                .containsExactly(
                        "127.0.0.1 localhost",
                        "127.1.2.3 kafka",
                        "127.1.2.3 kafka-connect",
                        "127.1.2.3 mongodb-0.mongodb-headless");
        assertThat(own.port(StatementAddress.KAFKA)).isEqualTo(9092);
        assertThat(own.mongo()).hasToString("127.1.2.3:27017");
    }

    @Test
    void sharesTheAddressOfEveryoneOnOtherPorts() {
        assertThat(Place.SHARED.port(StatementAddress.CONNECT)).isZero();
        assertThat(Place.SHARED.host()).isEqualTo("localhost");
        assertThat(Place.SHARED.mongo()).isEqualTo(MongoPlace.ANY_PORT);
    }
}
