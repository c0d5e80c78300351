package io.kafkalab.lab;

import java.util.Locale;

/** How a lab is had. */
public enum LabBackend {
    /** Containers of a Docker engine, by Testcontainers. */
    CONTAINERS,
    /** Processes of this machine, without Docker. */
    EMBEDDED,
    /** Services that somebody else runs; only ever read. */
    ATTACHED;

    /** The name that options and reports use. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
