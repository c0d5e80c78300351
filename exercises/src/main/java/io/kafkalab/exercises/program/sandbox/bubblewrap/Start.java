package io.kafkalab.exercises.program.sandbox.bubblewrap;

import io.kafkalab.exercises.program.Toolchain;
import io.kafkalab.exercises.program.sandbox.Cell;
import io.kafkalab.exercises.program.sandbox.Job;
import io.kafkalab.exercises.program.sandbox.lab.Way;
import io.kafkalab.exercises.program.sandbox.process.LocalCell;
import io.kafkalab.exercises.program.sandbox.process.Processes;
import io.kafkalab.exercises.program.sandbox.process.WorkingFolder;
import io.kafkalab.lab.bundle.Bundle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.UUID;

/** One job on its way into the sandbox. */
final class Start {
    /** An environment entry that marks the processes of one job. */
    private static final String MARK = "KLAB_RUN";

    private static final Path RELAY = Path.of("/klab/relay.jar");
    private static final String RELAY_MAIN = "io.kafkalab.exercises.program.sandbox.relay.RelayMain";
    private static final List<String> SMALL_JVM =
            List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx16m", "-XX:-UsePerfData");

    private final Toolchain toolchain;
    private final Tools tools;
    private final Confinement confinement;
    private final Job job;
    private final WorkingFolder folder;
    private final String mark = UUID.randomUUID().toString();
    private final OptionalLong user = Users.fresh();
    private final Map<Path, Path> own = new LinkedHashMap<>();
    private final List<String> relay = new ArrayList<>();
    private Optional<Sockets> sockets = Optional.empty();
    private Optional<Process> process = Optional.empty();

    Start(Toolchain toolchain, Tools tools, Confinement confinement, Job job, WorkingFolder folder) {
        this.toolchain = toolchain;
        this.tools = tools;
        this.confinement = confinement;
        this.job = job;
        this.folder = folder;
    }

    /** Starts the job, and returns once its own command runs. */
    Cell start() throws IOException {
        View view = View.of(job, toolchain.javaHome());
        Path directory = job.launch().files();
        Way way = job instanceof Job.Run run ? Way.to(run.lab()) : Way.NOWHERE;
        own.putAll(new EtcFiles(folder.root().resolve("etc")).write(way.hosts()));
        if (job instanceof Job.Run) {
            directory = Layout.WORK;
            own.put(Layout.APP, folder.work());
        }
        user.ifPresent(id -> hand(view, id));
        if (job instanceof Job.Run) {
            openWay(way);
        }
        Launcher launcher = new Launcher(tools);
        List<String> inside = launcher.inside(relay, job.launch().command());
        List<String> confined = confinement.around(inside, environment(), view, own, directory, job.resources(), user);
        Report report = new Report(folder.times());
        ProcessBuilder builder = new ProcessBuilder(launcher.outside(confined, report.file()));
        builder.environment().clear();
        builder.environment().put(MARK, mark);
        Process started = Keeper.start(builder);
        process = Optional.of(started);
        report.awaitStart(started);
        return cell(started).watched();
    }

    /** Ends and removes what there is of it. */
    void undo() {
        process.ifPresent(started -> cell(started).end());
        closeSockets();
        folder.close();
    }

    private BubblewrapCell cell(Process started) {
        Processes processes = Processes.of(started.toHandle(), MARK + "=" + mark);
        LocalCell cell = new LocalCell(job.launch().display(), started, processes, folder, processes.cpuMillis());
        return new BubblewrapCell(cell, job.resources(), this::closeSockets);
    }

    private void openWay(Way way) throws IOException {
        Sockets opened = Sockets.open(way, folder.root());
        sockets = Optional.of(opened);
        own.put(Layout.LAB, opened.folder());
        own.put(RELAY, Bundle.of("klab/relay").materialise(toolchain.cache()).resolve("klab-relay.jar"));
        relay.add(toolchain.java("java").toString());
        relay.addAll(SMALL_JVM);
        relay.addAll(List.of("-cp", RELAY.toString(), RELAY_MAIN));
        relay.addAll(way.doors(Layout.LAB));
    }

    private void closeSockets() {
        sockets.ifPresent(Sockets::close);
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>(job.launch().environment());
        environment.put("HOME", Layout.WORK.toString());
        environment.put("TMPDIR", Layout.TEMPORARY.toString());
        environment.put(MARK, mark);
        if (job instanceof Job.Run) {
            environment.put("USAGERS_CSV", Layout.CSV.toString());
        }
        return environment;
    }

    /** What another user is to read or write must be so by its mode, whatever klab's own mask for new files is. */
    private void hand(View view, long id) {
        Users.letRead(folder.root());
        view.readable().stream().filter(path -> !Users.mayRead(path)).forEach(Users::letRead);
        view.writable().forEach(path -> Users.give(path, id));
    }
}
