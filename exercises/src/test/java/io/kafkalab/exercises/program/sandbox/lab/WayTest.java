package io.kafkalab.exercises.program.sandbox.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kafkalab.lab.LabAddresses;
import io.kafkalab.lab.LabException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class WayTest {

    @Test
    void leadsFromTheStatementsAddressesAndFromTheRealOnes() {
        Way way = Way.to(lab("127.42.0.1:9092", "mongodb://localhost:4711/defaultdb?directConnection=true"));

        assertThat(way.doors(Path.of("/s")))
                .containsExactly(
                        "127.0.0.1:27017=/s/mongodb",
                        "127.0.0.1:4711=/s/mongodb",
                        "127.0.0.1:8083=/s/connect",
                        "127.0.0.1:9092=/s/kafka",
                        "127.42.0.1:9092=/s/kafka");
        assertThat(way.dial())
                .containsEntry("kafka", new HostPort("127.42.0.1", 9092))
                .containsEntry("mongodb", new HostPort("localhost", 4711));
        assertThat(way.hosts().lines())
                .containsExactlyInAnyOrder(
                        "127.0.0.1 localhost",
                        "127.0.0.1 kafka",
                        "127.0.0.1 kafka-connect",
                        "127.0.0.1 mongodb-0.mongodb-headless");
    }

    @Test
    void givesEachOtherHostANumberOfItsOwn() {
        Way way = Way.to(lab("broker-1:9092,broker-2:9092", "mongodb://db.example.org/defaultdb"));

        assertThat(way.hosts()).contains("127.0.1.1 broker-1\n", "127.0.1.2 broker-2\n", "127.0.1.3 db.example.org\n");
        assertThat(way.doors(Path.of("/s")))
                .contains("127.0.1.1:9092=/s/kafka", "127.0.1.2:9092=/s/kafka-1", "127.0.1.3:27017=/s/mongodb");
    }

    @Test
    void prefersARealAddressToTheStatements() {
        Way way = Way.to(lab("localhost:27017", "mongodb://localhost:9092/defaultdb"));

        assertThat(way.doors(Path.of("/s"))).contains("127.0.0.1:27017=/s/kafka", "127.0.0.1:9092=/s/mongodb");
    }

    @Test
    void readsNumbersOfBothKinds() {
        assertThat(HostPort.parse("[::1]:9092", 1)).isEqualTo(new HostPort("::1", 9092));
        assertThat(HostPort.parse("[::1]", 1)).isEqualTo(new HostPort("::1", 1));
        assertThat(HostPort.parse("kafka", 1)).isEqualTo(new HostPort("kafka", 1));
        assertThat(new HostPort("127.0.0.9", 1).isLoopback()).isTrue();
        assertThat(new HostPort("127.example.org", 1).isLoopback()).isFalse();
    }

    @Test
    void refusesALabOfAnotherMachine() {
        assertThatThrownBy(() -> Way.to(lab("10.0.0.7:9092", "mongodb://localhost/defaultdb")))
                .isInstanceOf(LabException.class)
                .hasMessageContaining("10.0.0.7:9092")
                .hasMessageContaining("--backend embedded");
    }

    private static LabAddresses lab(String kafka, String mongo) {
        return new LabAddresses(kafka, mongo, "http://localhost:8083", mongo);
    }
}
