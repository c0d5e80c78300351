package io.kafkalab.exercises.program.sandbox.docker;

import io.kafkalab.exercises.program.Resources;
import io.kafkalab.exercises.program.sandbox.inside.Layout;
import io.kafkalab.exercises.program.sandbox.inside.Room;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What {@code docker create} is asked for.
 *
 * @param name the container's
 * @param image the image, which is but a frame
 * @param user as which user, by number
 */
record Container(String name, String image, long user) {
    /** Where the launcher inside finds the pipe that it reports to. */
    static final Path REPORT = Path.of("/klab/report");

    private static final Path USR = Path.of("/usr");

    /** Docker puts its init, and the image its link to where that is, into these: they stay the image's. */
    private static final Set<Path> OF_THE_IMAGE = Set.of(Path.of("/sbin"), Path.of("/usr/sbin"));

    /** The rest of what a limit allows is for the launcher and the relay. */
    private static final int OWN_PROCESSES = 40;

    private static final int CPU_GRACE = 5;
    private static final int PROCESSORS = 2;

    /** Of the disk, for the temporary folder and for shared memory each. */
    private static final int PART = 4;

    /**
     * The arguments of {@code docker} that create it.
     *
     * @param room what it finds
     * @param ways the folders that lead to what it sees of the machine, see {@link Ways}
     * @param report the pipe that the launcher reports to
     */
    List<String> creation(Room room, Map<Path, Path> ways, Path report, Resources resources, List<String> command)
            throws IOException {
        List<String> line = new ArrayList<>(List.of("create", "--name", name, "--pull", "never", "--interactive"));
        line.addAll(Leftovers.marks(name));
        line.addAll(List.of("--network", "none", "--hostname", "lab", "--log-driver", "none", "--init"));
        line.addAll(List.of("--user", user + ":" + user, "--read-only", "--cap-drop", "ALL"));
        line.addAll(List.of("--security-opt", "no-new-privileges"));
        line.addAll(limits(resources, room.ownBytes()));
        line.addAll(memoryFolder(Layout.WORK, resources.diskBytes() + room.ownBytes()));
        line.addAll(memoryFolder(Layout.TEMPORARY, resources.diskBytes() / PART));
        line.addAll(memoryFolder(Layout.BESIDE, resources.diskBytes() / PART));
        ways.forEach((inside, outside) -> line.addAll(mount(inside, outside, ",readonly")));
        mounts(room).forEach((inside, outside) -> line.addAll(mount(inside, outside, ",readonly")));
        room.view().writable().forEach(path -> line.addAll(mount(path, path, "")));
        line.addAll(mount(REPORT, report, ""));
        room.environment().forEach((name, value) -> line.addAll(List.of("--env", name + "=" + value)));
        line.addAll(List.of("--workdir", room.directory().toString()));
        line.addAll(List.of("--entrypoint", command.get(0), image));
        line.addAll(command.subList(1, command.size()));
        return line;
    }

    private static List<String> limits(Resources resources, long ownBytes) {
        int processors = Math.min(PROCESSORS, Runtime.getRuntime().availableProcessors());
        // The copies of its own files are kept in memory.
        String memory = String.valueOf(resources.memoryBytes() + ownBytes);
        return List.of(
                "--memory",
                memory,
                "--memory-swap",
                memory,
                "--pids-limit",
                String.valueOf(resources.processes() + OWN_PROCESSES),
                "--cpus",
                String.valueOf(processors),
                "--shm-size",
                String.valueOf(resources.diskBytes() / PART),
                "--ulimit",
                limit("nofile", resources.openFiles()),
                "--ulimit",
                limit("fsize", Math.max(resources.fileBytes(), ownBytes)),
                "--ulimit",
                limit("cpu", resources.cpuTime().toSeconds() + CPU_GRACE),
                "--ulimit",
                limit("core", 0));
    }

    private static String limit(String name, long value) {
        return name + "=" + value + ":" + value;
    }

    /** A file system of bounded size, in memory. */
    private List<String> memoryFolder(Path folder, long bytes) {
        return List.of(
                "--tmpfs", folder + ":rw,exec,nosuid,nodev,mode=0700,size=" + bytes + ",uid=" + user + ",gid=" + user);
    }

    private static List<String> mount(Path inside, Path outside, String how) {
        return List.of("--mount", quoted("type=bind", "source=" + outside, "target=" + inside) + how);
    }

    /** As a line of CSV, which is how docker reads it. */
    private static String quoted(String... fields) {
        List<String> quoted = new ArrayList<>();
        for (String field : fields) {
            quoted.add('"' + field.replace("\"", "\"\"") + '"');
        }
        return String.join(",", quoted);
    }

    /** By where each is in the container, from the root on. */
    private static Map<Path, Path> mounts(Room room) {
        Map<Path, Path> mounts = new TreeMap<>();
        room.view().readable().forEach(path -> mounts.put(path, path));
        if (mounts.remove(USR) != null) {
            below(USR).forEach(path -> mounts.put(path, path));
        }
        room.view().links().forEach((link, target) -> mounts.put(link, link.resolveSibling(target)));
        mounts.keySet().removeAll(OF_THE_IMAGE);
        mounts.putAll(room.own());
        // Not this machine's, which name the servers that it asks.
        mounts.put(Path.of("/etc/resolv.conf"), Path.of("/dev/null"));
        return mounts;
    }

    private static List<Path> below(Path folder) {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder, Files::isDirectory)) {
            paths.forEach(found::add);
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }
}
