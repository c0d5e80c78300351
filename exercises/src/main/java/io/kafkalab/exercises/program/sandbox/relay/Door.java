package io.kafkalab.exercises.program.sandbox.relay;

import java.net.SocketAddress;

/**
 * One way through a relay.
 *
 * @param listen where connections are taken
 * @param dial where each is carried to
 */
public record Door(SocketAddress listen, SocketAddress dial) {}
