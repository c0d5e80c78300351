package io.kafkalab.lab.containers;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import org.testcontainers.utility.ResourceReaper;

/**
 * Keeps Testcontainers from starting a container of its own that removes the others.
 *
 * <p>Its image would be downloaded unasked, and klab removes what it started by itself. Only the
 * environment variable {@code TESTCONTAINERS_RYUK_DISABLED} turns it off, which a program cannot set
 * for itself.
 */
final class Reaper {
    private Reaper() {}

    static synchronized void stayLocal() {
        try {
            Field instance = ResourceReaper.class.getDeclaredField("instance");
            instance.setAccessible(true);
            if (instance.get(null) == null) {
                Constructor<?> local = Class.forName("org.testcontainers.utility.JVMHookResourceReaper")
                        .getDeclaredConstructor();
                local.setAccessible(true);
                instance.set(null, local.newInstance());
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this Testcontainers is built differently", e);
        }
    }
}
