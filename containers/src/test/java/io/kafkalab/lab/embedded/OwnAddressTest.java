package io.kafkalab.lab.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import io.kafkalab.lab.StatementAddress;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere there is one loopback address only")
final class OwnAddressTest {
    /** Outside the range that labs choose from, and another in each JVM that runs this at the same time. */
    private static final String ADDRESS = "127.213." + ProcessHandle.current().pid() / 200 % 200 + "."
            + (1 + ProcessHandle.current().pid() % 200);

    /** Whoever listens on every address, as a broker that is not of klab's does, leaves none to be claimed. */
    @BeforeEach
    void needTheStatementsPorts() throws IOException {
        for (StatementAddress service : StatementAddress.values()) {
            try (ServerSocket free = new ServerSocket()) {
                free.bind(new InetSocketAddress(ADDRESS, service.port()));
            } catch (BindException e) {
                abort("port " + service.port() + " is in use on every address of this machine: " + e.getMessage());
            }
        }
    }

    @Test
    void belongsToOneUntilItIsGivenBack() {
        try (OwnAddress own = OwnAddress.claim(ADDRESS).orElseThrow()) {
            assertThat(own.address()).isEqualTo(ADDRESS);
            assertThat(OwnAddress.claim(ADDRESS)).isEmpty();
        }
        OwnAddress.claim(ADDRESS).orElseThrow().close();
    }

    @Test
    void isNoneOnWhichSomebodyHasAPortOfTheStatement() throws IOException {
        for (int port : new int[] {9092, 8083, 27017}) {
            try (ServerSocket somebody = new ServerSocket()) {
                somebody.bind(new InetSocketAddress(ADDRESS, port));
                assertThat(OwnAddress.claim(ADDRESS)).as("with %s", somebody).isEmpty();
            }
        }
    }

    @Test
    void isNoneOfAnotherMachine() {
        assertThat(OwnAddress.claim("192.0.2.1")).isEmpty();
    }

    @Test
    void differsFromOneClaimToTheNext() {
        try (OwnAddress one = OwnAddress.claim().orElseThrow();
                OwnAddress other = OwnAddress.claim().orElseThrow()) {
            assertThat(one.address()).isNotEqualTo(other.address());
        }
    }
}
