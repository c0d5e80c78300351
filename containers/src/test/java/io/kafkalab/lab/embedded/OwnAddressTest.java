package io.kafkalab.lab.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere there is one loopback address only")
final class OwnAddressTest {
    /** Outside the range that labs choose from. */
    private static final String ADDRESS = "127.213.45.67";

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
