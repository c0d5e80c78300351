package io.kafkalab.exercises.program.sandbox.bubblewrap;

import io.kafkalab.exercises.program.Toolchain;
import io.kafkalab.exercises.program.sandbox.Cell;
import io.kafkalab.exercises.program.sandbox.Job;
import io.kafkalab.exercises.program.sandbox.inside.Entry;
import io.kafkalab.exercises.program.sandbox.inside.Launcher;
import io.kafkalab.exercises.program.sandbox.inside.Room;
import io.kafkalab.exercises.program.sandbox.inside.Tools;
import io.kafkalab.exercises.program.sandbox.inside.Users;
import io.kafkalab.exercises.program.sandbox.process.LocalCell;
import io.kafkalab.exercises.program.sandbox.process.Processes;
import io.kafkalab.exercises.program.sandbox.process.WorkingFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.UUID;

/** One job on its way into the sandbox. */
final class Start implements Entry {
    /** An environment entry that marks the processes of one job. */
    private static final String MARK = "KLAB_RUN";

    private static final String OPEN_FILTER = "exec " + Confinement.FILTER + "<\"$1\"; shift; exec \"$@\"";

    private final Toolchain toolchain;
    private final Tools tools;
    private final Confinement confinement;
    private final Job job;
    private final WorkingFolder folder;
    private final String mark = UUID.randomUUID().toString();
    private final OptionalLong user = Users.fresh();
    private Optional<Room> room = Optional.empty();
    private Optional<Process> process = Optional.empty();

    Start(Toolchain toolchain, Tools tools, Confinement confinement, Job job, WorkingFolder folder) {
        this.toolchain = toolchain;
        this.tools = tools;
        this.confinement = confinement;
        this.job = job;
        this.folder = folder;
    }

    @Override
    public Cell start() throws IOException {
        Room made = Room.of(toolchain, job, folder, user, Confinement.USER);
        room = Optional.of(made);
        Launcher launcher = new Launcher(tools.get("bash").toString());
        List<String> inside = launcher.inside(made.relay(), job.launch().command());
        Map<String, String> environment = new TreeMap<>(made.environment());
        environment.put(MARK, mark);
        List<String> confined = confinement.around(inside, environment, made, job.resources(), user);
        Report report = new Report(folder.times());
        ProcessBuilder builder = new ProcessBuilder(apart(launcher.reporting(confined, report.file())));
        builder.environment().clear();
        builder.environment().put(MARK, mark);
        Process started = Keeper.start(builder);
        process = Optional.of(started);
        report.awaitStart(started);
        return cell(started, made).watched();
    }

    @Override
    public void undo() {
        process.ifPresent(started -> room.ifPresent(made -> cell(started, made).end()));
        room.ifPresent(Room::close);
        folder.close();
    }

    private BubblewrapCell cell(Process started, Room made) {
        Processes processes = Processes.of(started.toHandle(), MARK + "=" + mark);
        LocalCell cell = new LocalCell(job.launch().display(), started, processes, folder, processes.cpuMillis());
        return new BubblewrapCell(cell, job.resources(), made);
    }

    /** In a session of its own, so that no terminal and no Ctrl-C reaches it; with the filter opened for bwrap. */
    private List<String> apart(List<String> command) throws IOException {
        Optional<SystemCalls> calls = SystemCalls.ofThisMachine();
        List<String> line = new ArrayList<>(List.of(tools.get("setsid").toString()));
        if (calls.isPresent()) {
            Path filter =
                    Files.write(folder.root().resolve("calls"), calls.get().filter());
            line.addAll(List.of(tools.get("bash").toString(), "-c", OPEN_FILTER, "klab", filter.toString()));
        }
        line.addAll(command);
        return line;
    }
}
