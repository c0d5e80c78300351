package io.kafkalab.exercises.program.sandbox.bubblewrap;

import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.exercises.program.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A look at all processes below one, which is cheap: it reads of them alone. See proc(5).
 *
 * @param pids their ids
 * @param threads how many threads they have
 * @param memory the memory that belongs to them, in bytes; what two of them share counts twice
 * @param cpuMillis their CPU time and that of the children that they have waited for
 */
record ProcessTree(Set<Long> pids, int threads, long memory, long cpuMillis) {
    private static final Path PROC = Path.of("/proc");
    private static final Pattern OWN_MEMORY = Pattern.compile("(?m)^Rss(?:Anon|Shmem):\\s+(\\d+) kB$");
    private static final Pattern SHARE = Pattern.compile("(?m)^Pss(?:_Anon|_Shmem):\\s+(\\d+) kB$");
    private static final int MILLIS_PER_TICK = 10;
    private static final int KIB = 1024;

    static ProcessTree below(long main) {
        Set<Long> pids = new LinkedHashSet<>();
        Deque<Long> next = new ArrayDeque<>(Set.of(main));
        int threads = 0;
        long memory = 0;
        long ticks = 0;
        while (!next.isEmpty()) {
            long pid = next.remove();
            String stat = read(pid + "/stat");
            if (stat.isEmpty() || !pids.add(pid)) {
                continue;
            }
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            ticks += number(fields, 11) + number(fields, 12) + number(fields, 13) + number(fields, 14);
            threads += (int) number(fields, 17);
            memory += sum(OWN_MEMORY, read(pid + "/status"));
            children(pid, next);
        }
        return new ProcessTree(pids, threads, memory, ticks * MILLIS_PER_TICK);
    }

    /** The limit that they have met. */
    Optional<ProgramRun.State> limitMet(Resources resources) {
        if (memory > resources.memoryBytes() && exactMemory() > resources.memoryBytes()) {
            return Optional.of(ProgramRun.State.MEMORY_LIMIT);
        }
        if (threads >= resources.processes()) {
            return Optional.of(ProgramRun.State.PROCESS_LIMIT);
        }
        return cpuMillis > resources.cpuTime().toMillis() ? Optional.of(ProgramRun.State.TIME_LIMIT) : Optional.empty();
    }

    /** The memory of all of them in which what several share counts once, where the kernel says so; slow. */
    long exactMemory() {
        long exact = pids.stream()
                .mapToLong(pid -> sum(SHARE, read(pid + "/smaps_rollup")))
                .sum();
        return exact > 0 ? exact : memory;
    }

    /** Each thread has the children that it started. */
    private static void children(long pid, Deque<Long> into) {
        try (DirectoryStream<Path> tasks = Files.newDirectoryStream(PROC.resolve(pid + "/task"))) {
            for (Path task : tasks) {
                for (String child :
                        read(pid + "/task/" + task.getFileName() + "/children").split(" ")) {
                    if (!child.isBlank()) {
                        into.add(Long.parseLong(child.strip()));
                    }
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // It has ended meanwhile, and its children have another parent: they are met there at the next look.
            return;
        }
    }

    private static long sum(Pattern pattern, String text) {
        long kibibytes = 0;
        for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
            kibibytes += Long.parseLong(matcher.group(1));
        }
        return kibibytes * KIB;
    }

    private static long number(String[] fields, int index) {
        return Long.parseLong(fields[index]);
    }

    /** Empty for a process that has ended. */
    private static String read(String file) {
        try {
            return Files.readString(PROC.resolve(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }
}
