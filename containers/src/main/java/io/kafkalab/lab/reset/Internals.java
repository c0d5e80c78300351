package io.kafkalab.lab.reset;

/** What belongs to the services themselves and stays. */
final class Internals {
    static final String CONNECT_PREFIX = "connect-klab-";
    static final String OFFSETS = CONNECT_PREFIX + "offsets";
    static final String STATUS = CONNECT_PREFIX + "status";

    private static final String BROKER_PREFIX = "__";

    private Internals() {}

    static boolean isTopic(String name) {
        return name.startsWith(BROKER_PREFIX) || name.startsWith(CONNECT_PREFIX);
    }

    static boolean isGroup(String name) {
        return name.startsWith(CONNECT_PREFIX);
    }
}
