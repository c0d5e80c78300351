package io.kafkalab.lab.shared;

import io.kafkalab.lab.owner.Owner;

/**
 * What {@code lab.json} says.
 *
 * @param protocol the version of questions and answers
 * @param process the host's
 * @param socket the Unix socket that it listens on
 */
record HostRecord(int protocol, Owner process, String socket) {
    /** Of this klab. */
    static final int PROTOCOL = 1;
}
