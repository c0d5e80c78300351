package io.kafkalab.grader.doctor;

import com.sun.management.OperatingSystemMXBean;
import io.kafkalab.text.Text;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The machine's room: klab's cache folder, the disk below it, the memory. */
final class Resources {

    private static final long MEBIBYTE = 1L << 20;
    private static final long DISK_NEEDED = 1000;
    private static final long MEMORY_NEEDED = 1500;

    private final Path cache;

    Resources(Path cache) {
        this.cache = cache;
    }

    List<Diagnosis> examine() {
        return List.of(
                cacheFolder(), disk("doctor.disk.temp", Path.of(System.getProperty("java.io.tmpdir"))), memory());
    }

    private Diagnosis cacheFolder() {
        try {
            Files.createDirectories(cache);
            Files.delete(Files.createTempFile(cache, ".klab", ".tmp"));
        } catch (IOException e) {
            return Diagnosis.broken(
                    "doctor.cache.subject", Text.of("doctor.cache.bad", cache, e), Text.of("doctor.cache.cure"));
        }
        return disk("doctor.cache.subject", cache);
    }

    private static Diagnosis disk(String subject, Path folder) {
        try {
            long free = Files.getFileStore(folder).getUsableSpace() / MEBIBYTE;
            Text detail = Text.of("doctor.disk", folder, free);
            return free < DISK_NEEDED
                    ? Diagnosis.missing(subject, detail, Text.of("doctor.disk.cure", DISK_NEEDED))
                    : Diagnosis.well(subject, detail);
        } catch (IOException e) {
            return Diagnosis.broken(subject, Text.of("doctor.cache.bad", folder, e), Text.of("doctor.cache.cure"));
        }
    }

    /** What can be had at once; the system counts as used what it merely caches, so the total is told too. */
    private static Diagnosis memory() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        long total = system.getTotalMemorySize() / MEBIBYTE;
        Text detail = Text.of("doctor.memory", total, system.getFreeMemorySize() / MEBIBYTE);
        return total < MEMORY_NEEDED
                ? Diagnosis.missing("doctor.memory.subject", detail, Text.of("doctor.memory.cure", MEMORY_NEEDED))
                : Diagnosis.well("doctor.memory.subject", detail);
    }
}
