package io.kafkalab.lab.containers;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import org.testcontainers.utility.ResourceReaper;

/**
 * Keeps Testcontainers from removing containers at the end: klab does, by itself.
 *
 * <p>It would start one more container for that, whose image would be downloaded unasked, or, with the
 * environment variable {@code TESTCONTAINERS_RYUK_DISABLED}, which a program cannot set for itself,
 * compete with klab's own removal when the JVM ends.
 */
final class Reaper {
    private Reaper() {}

    /** Must come before anything else asks Testcontainers for the engine. */
    static synchronized void turnOff() {
        try {
            Field instance = ResourceReaper.class.getDeclaredField("instance");
            instance.setAccessible(true);
            if (instance.get(null) == null) {
                Constructor<ResourceReaper> idle = ResourceReaper.class.getDeclaredConstructor();
                idle.setAccessible(true);
                instance.set(null, idle.newInstance());
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this Testcontainers is built differently", e);
        }
    }
}
