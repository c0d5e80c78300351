package io.kafkalab.grader.batch;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What this machine has to spare, within the limits of the container that this may be.
 *
 * @param cores how many cores
 * @param freeMebibytes how much memory
 */
record Machine(int cores, long freeMebibytes) {

    private static final Path MEMORY = Path.of("/proc/meminfo");
    private static final Pattern AVAILABLE = Pattern.compile("(?m)^MemAvailable:\\s+(\\d+) kB$");
    private static final Pattern TOTAL = Pattern.compile("(?m)^MemTotal:\\s+(\\d+) kB$");

    static Machine here() {
        return new Machine(Runtime.getRuntime().availableProcessors(), freeBytes() >> 20);
    }

    /** What the kernel could free for programs counts as free, which the JDK's own figure leaves out. */
    private static long freeBytes() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        try {
            String memory = Files.readString(MEMORY);
            boolean confined = system.getTotalMemorySize() < bytes(TOTAL, memory);
            return confined ? system.getFreeMemorySize() : bytes(AVAILABLE, memory);
        } catch (IOException e) {
            return system.getFreeMemorySize(); // Not Linux.
        }
    }

    private static long bytes(Pattern line, String memory) {
        Matcher matcher = line.matcher(memory);
        return matcher.find() ? Long.parseLong(matcher.group(1)) << 10 : 0;
    }
}
