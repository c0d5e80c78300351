package io.kafkalab.exercises.program.sandbox.inside;

import io.kafkalab.exercises.program.Toolchain;
import io.kafkalab.exercises.program.sandbox.Job;
import io.kafkalab.exercises.program.sandbox.lab.Way;
import io.kafkalab.exercises.program.sandbox.process.WorkingFolder;
import io.kafkalab.lab.bundle.Bundle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All that one job is given in its sandbox, made on the machine's side. */
public final class Room implements AutoCloseable {
    private static final Path RELAY = Path.of("/klab/relay.jar");
    private static final String RELAY_MAIN = "io.kafkalab.exercises.program.sandbox.relay.RelayMain";
    private static final List<String> SMALL_JVM =
            List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx16m", "-XX:-UsePerfData");

    private final Toolchain toolchain;
    private final Job job;
    private final WorkingFolder folder;
    private final View view;
    private final Map<Path, Path> own = new LinkedHashMap<>();
    private final List<String> relay = new ArrayList<>();
    private Optional<Sockets> sockets = Optional.empty();

    private Room(Toolchain toolchain, Job job, WorkingFolder folder) {
        this.toolchain = toolchain;
        this.job = job;
        this.folder = folder;
        this.view = View.of(job, toolchain.javaHome());
    }

    /**
     * Makes it.
     *
     * @param folder the job's folder, which is whose makes this
     * @param user as which user the job runs, if not as klab's own; it is let read and write what it is to
     * @param inside the number of that user in the sandbox
     * @throws IOException if something cannot be made; nothing but the folder is left then
     */
    public static Room of(Toolchain toolchain, Job job, WorkingFolder folder, OptionalLong user, long inside)
            throws IOException {
        Room room = new Room(toolchain, job, folder);
        boolean made = false;
        try {
            room.make(user, inside);
            made = true;
            return room;
        } finally {
            if (!made) {
                room.close();
            }
        }
    }

    private void make(OptionalLong user, long inside) throws IOException {
        Way way = job instanceof Job.Run run ? Way.to(run.lab()) : Way.NOWHERE;
        own.putAll(new EtcFiles(folder.root().resolve("etc"), inside).write(way.hosts()));
        if (job instanceof Job.Run) {
            own.put(Layout.APP, folder.work());
        }
        user.ifPresent(this::hand);
        if (job instanceof Job.Run) {
            open(way);
        }
    }

    /** What of the machine's files it sees. */
    public View view() {
        return view;
    }

    /** What is its own: where it finds it, and from which file or folder. */
    public Map<Path, Path> own() {
        return Collections.unmodifiableMap(own);
    }

    /** How much its own files take, which are copied for it, in bytes. */
    public long ownBytes() throws IOException {
        try (Stream<Path> files = Files.walk(folder.work())) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    /** The command line of the relay inside; empty for a job that reaches nothing. */
    public List<String> relay() {
        return List.copyOf(relay);
    }

    /** Where it starts. */
    public Path directory() {
        return job instanceof Job.Run ? Layout.WORK : job.launch().files();
    }

    /** Its whole environment. */
    public Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>(job.launch().environment());
        environment.put("HOME", Layout.WORK.toString());
        environment.put("TMPDIR", Layout.TEMPORARY.toString());
        if (job instanceof Job.Run) {
            environment.put("USAGERS_CSV", Layout.CSV.toString());
        }
        return environment;
    }

    /** Waits until what the job had sent to the lab has reached it; once all of the job is dead. */
    public void settle() {
        sockets.ifPresent(opened -> opened.relay().settle());
    }

    @Override
    public void close() {
        sockets.ifPresent(Sockets::close);
    }

    private void open(Way way) throws IOException {
        Sockets opened = Sockets.open(way, folder.root(), toolchain.delay());
        sockets = Optional.of(opened);
        own.put(Layout.LAB, opened.folder());
        own.put(RELAY, Bundle.of("klab/relay").materialise(toolchain.cache()).resolve("klab-relay.jar"));
        relay.add(toolchain.java("java").toString());
        relay.addAll(SMALL_JVM);
        relay.addAll(List.of("-cp", RELAY.toString(), RELAY_MAIN));
        relay.addAll(way.doors(Layout.LAB));
    }

    /** What another user is to read or write must be so by its mode, whatever klab's own mask for new files is. */
    private void hand(long user) {
        Users.letRead(folder.root());
        view.readable().stream().filter(path -> !Users.mayRead(path)).forEach(Users::letRead);
        view.writable().forEach(path -> Users.give(path, user));
    }
}
