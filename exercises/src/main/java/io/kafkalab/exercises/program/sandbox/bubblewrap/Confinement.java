package io.kafkalab.exercises.program.sandbox.bubblewrap;

import io.kafkalab.exercises.program.Resources;
import io.kafkalab.exercises.program.sandbox.inside.Layout;
import io.kafkalab.exercises.program.sandbox.inside.Room;
import io.kafkalab.exercises.program.sandbox.inside.Tools;
import io.kafkalab.exercises.program.sandbox.inside.View;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The command lines of bwrap. */
final class Confinement {
    /** The rest of what a limit allows is for the launcher and the relay. */
    private static final int OWN_PROCESSES = 40;

    /** The number of the user that a program is in there. */
    static final int USER = 1000;

    /** The number of the open file that bwrap reads its filter of system calls from. */
    static final int FILTER = 7;

    private static final int CPU_GRACE = 5;

    /** What one process may reserve beyond its memory limit: a JVM reserves much that it never uses. */
    private static final long DATA = 2L << 30;

    /** Of the disk, for the temporary folder and for shared memory each. */
    private static final int PART = 4;

    private final Tools tools;
    private final boolean strict;

    /**
     * @param tools the machine's commands
     * @param strict whether this bwrap can keep programs from making namespaces of their own
     */
    Confinement(Tools tools, boolean strict) {
        this.tools = tools;
        this.strict = strict;
    }

    /**
     * The command that confines a command.
     *
     * @param environment its whole environment
     * @param room what it finds
     * @param user as which user, if not as klab's own
     */
    List<String> around(
            List<String> command, Map<String, String> environment, Room room, Resources resources, OptionalLong user)
            throws IOException {
        View view = room.view();
        Map<Path, Path> own = room.own();
        List<String> line = new ArrayList<>();
        user.ifPresent(id -> line.addAll(reachable(view, own, id)));
        line.add(tools.get("bwrap").toString());
        line.addAll(List.of("--unshare-all", "--unshare-user", "--die-with-parent", "--new-session"));
        if (strict) {
            line.add("--disable-userns");
        }
        if (SystemCalls.ofThisMachine().isPresent()) {
            line.addAll(List.of("--seccomp", String.valueOf(FILTER)));
        }
        line.addAll(List.of("--cap-drop", "ALL", "--hostname", "lab", "--clearenv"));
        line.addAll(List.of("--uid", String.valueOf(USER), "--gid", String.valueOf(USER)));
        environment.forEach((name, value) -> line.addAll(List.of("--setenv", name, value)));
        view.links().forEach((link, target) -> line.addAll(List.of("--symlink", target.toString(), link.toString())));
        line.addAll(List.of("--proc", "/proc", "--dev", "/dev"));
        memoryFolder(line, Path.of("/dev/shm"), resources.diskBytes() / PART);
        memoryFolder(line, Layout.TEMPORARY, resources.diskBytes() / PART);
        view.readable().forEach(path -> line.addAll(List.of("--ro-bind", path.toString(), path.toString())));
        own.forEach((inside, outside) -> line.addAll(List.of("--ro-bind", outside.toString(), inside.toString())));
        memoryFolder(line, Layout.WORK, resources.diskBytes() + room.ownBytes());
        line.addAll(List.of("--symlink", Layout.TEMPORARY.toString(), Layout.BESIDE.toString()));
        view.writable().forEach(path -> line.addAll(List.of("--bind", path.toString(), path.toString())));
        line.addAll(List.of(
                "--remount-ro",
                "/dev",
                "--remount-ro",
                "/",
                "--chdir",
                room.directory().toString(),
                "--"));
        line.addAll(limits(resources, room.ownBytes()));
        line.addAll(command);
        return line;
    }

    /** A file system of bounded size, in memory. */
    private static void memoryFolder(List<String> line, Path folder, long bytes) {
        line.addAll(List.of("--size", String.valueOf(bytes), "--tmpfs", folder.toString()));
    }

    /**
     * For another user: the same files at the same paths, below folders that everyone may enter, whatever the machine's
     * own folders allow.
     */
    private List<String> reachable(View view, Map<Path, Path> own, long user) {
        List<String> line = new ArrayList<>(List.of(tools.get("bwrap").toString(), "--die-with-parent"));
        view.links().forEach((link, target) -> line.addAll(List.of("--symlink", target.toString(), link.toString())));
        line.addAll(List.of("--bind", "/proc", "/proc", "--dev-bind", "/dev", "/dev"));
        // Folders that bwrap makes on the way to a file are its owner's alone, those that it is asked for are not.
        TreeSet<Path> above = new TreeSet<>();
        Stream.of(view.readable(), own.values(), view.writable())
                .flatMap(Collection::stream)
                .forEach(path -> addParents(path, above));
        above.forEach(path -> line.addAll(List.of("--dir", path.toString())));
        view.readable().forEach(path -> line.addAll(List.of("--ro-bind", path.toString(), path.toString())));
        own.values().forEach(path -> line.addAll(List.of("--ro-bind", path.toString(), path.toString())));
        view.writable().forEach(path -> line.addAll(List.of("--bind", path.toString(), path.toString())));
        String id = String.valueOf(user);
        line.addAll(List.of("--", tools.get("setpriv").toString(), "--reuid", id, "--regid", id, "--clear-groups"));
        return line;
    }

    private static void addParents(Path path, TreeSet<Path> into) {
        for (Path above = path.getParent(); above.getNameCount() > 0; above = above.getParent()) {
            into.add(above);
        }
    }

    private List<String> limits(Resources resources, long ownBytes) {
        long seconds = resources.cpuTime().toSeconds() + CPU_GRACE;
        return List.of(
                tools.get("prlimit").toString(),
                limit("nproc", resources.processes() + OWN_PROCESSES),
                limit("nofile", resources.openFiles()),
                limit("fsize", Math.max(resources.fileBytes(), ownBytes)),
                limit("data", DATA + resources.memoryBytes()),
                limit("cpu", seconds),
                limit("core", 0),
                "--");
    }

    private static String limit(String name, long value) {
        return "--" + name + "=" + value + ":" + value;
    }
}
