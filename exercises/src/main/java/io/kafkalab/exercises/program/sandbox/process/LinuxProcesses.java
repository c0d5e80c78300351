package io.kafkalab.exercises.program.sandbox.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code /proc} shows: descendants, and those that left the family by forking twice or by a session of their own, by
 * the mark in the environment that they inherited or by the session that they were born in.
 */
final class LinuxProcesses implements Processes {
    private static final Path PROC = Path.of("/proc");
    private static final int MILLIS_PER_TICK = 10;

    /** Who is ended first sees none of the others die, and so has nothing to say about it. */
    private static final Comparator<ProcessInfo> PARENTS_FIRST =
            Comparator.comparingLong(ProcessInfo::start).thenComparingLong(ProcessInfo::pid);

    private final long main;
    private final byte[] mark;
    private final Set<Long> ours = new HashSet<>();
    private final long firstStart;

    LinuxProcesses(long main, String mark) {
        this.main = main;
        this.mark = mark.getBytes(StandardCharsets.UTF_8);
        this.firstStart = read(main).map(ProcessInfo::start).orElse(0L);
    }

    @Override
    public List<Long> living() {
        return family().stream().map(ProcessInfo::pid).toList();
    }

    @Override
    public long cpuMillis() {
        return family().stream().mapToLong(ProcessInfo::ticks).sum() * MILLIS_PER_TICK;
    }

    private synchronized List<ProcessInfo> family() {
        Map<Long, ProcessInfo> all = snapshot();
        Map<Long, Boolean> known = new HashMap<>();
        List<ProcessInfo> family = all.values().stream()
                .filter(process -> isOurs(process, all, known))
                .sorted(PARENTS_FIRST)
                .toList();
        ours.clear();
        family.forEach(process -> ours.add(process.pid()));
        return family;
    }

    private boolean isOurs(ProcessInfo process, Map<Long, ProcessInfo> all, Map<Long, Boolean> known) {
        Boolean before = known.get(process.pid());
        if (before != null) {
            return before;
        }
        // Ids are given again: who is older than the program is none of it.
        boolean ofAge = process.start() >= firstStart;
        ProcessInfo parent = all.get(process.parent());
        boolean found = ofAge
                && (process.pid() == main
                        || process.session() == main
                        || ours.contains(process.pid())
                        || (parent != null && isOurs(parent, all, known))
                        || isMarked(process.pid()));
        known.put(process.pid(), found);
        return found;
    }

    private boolean isMarked(long pid) {
        try {
            byte[] environment = Files.readAllBytes(PROC.resolve(pid + "/environ"));
            for (int i = 0; i + mark.length <= environment.length; i++) {
                if (Arrays.equals(environment, i, i + mark.length, mark, 0, mark.length)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            // Gone meanwhile, or another user's: then it is not ours either, as programs run as the grader's user.
            return false;
        }
    }

    private static Map<Long, ProcessInfo> snapshot() {
        Map<Long, ProcessInfo> all = new HashMap<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(PROC, "[0-9]*")) {
            List<Path> list = new ArrayList<>();
            folders.forEach(list::add);
            list.forEach(folder -> read(Long.parseLong(folder.getFileName().toString()))
                    .ifPresent(process -> all.put(process.pid(), process)));
        } catch (DirectoryIteratorException | IOException e) {
            throw new UncheckedIOException(
                    "cannot list /proc", e instanceof DirectoryIteratorException d ? d.getCause() : (IOException) e);
        }
        return all;
    }

    /** See proc(5), "stat": the fields after the name, which is in parentheses and may hold any character. */
    private static Optional<ProcessInfo> read(long pid) {
        String stat;
        try {
            stat = Files.readString(PROC.resolve(pid + "/stat"), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return Optional.empty();
        }
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        boolean dead = fields[0].equals("Z") || fields[0].equals("X");
        long ticks = number(fields, 11) + number(fields, 12) + number(fields, 13) + number(fields, 14);
        return dead
                ? Optional.empty()
                : Optional.of(new ProcessInfo(pid, number(fields, 1), number(fields, 3), number(fields, 19), ticks));
    }

    private static long number(String[] fields, int index) {
        return Long.parseLong(fields[index]);
    }
}
