package io.kafkalab.exercises.program.sandbox.bubblewrap;

import io.kafkalab.exercises.program.Toolchain;
import io.kafkalab.exercises.program.sandbox.Cell;
import io.kafkalab.exercises.program.sandbox.Job;
import io.kafkalab.exercises.program.sandbox.inside.Launcher;
import io.kafkalab.exercises.program.sandbox.inside.Room;
import io.kafkalab.exercises.program.sandbox.inside.Users;
import io.kafkalab.exercises.program.sandbox.process.LocalCell;
import io.kafkalab.exercises.program.sandbox.process.Processes;
import io.kafkalab.exercises.program.sandbox.process.WorkingFolder;
import java.io.IOException;
import java.util.ArrayList;
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

    /** Starts the job, and returns once its own command runs. */
    Cell start() throws IOException {
        Room made = Room.of(toolchain, job, folder, user, Confinement.USER);
        room = Optional.of(made);
        Launcher launcher = new Launcher(tools.get("bash"));
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
        return cell(started).watched();
    }

    /** Ends and removes what there is of it. */
    void undo() {
        process.ifPresent(started -> cell(started).end());
        closeRoom();
        folder.close();
    }

    private BubblewrapCell cell(Process started) {
        Processes processes = Processes.of(started.toHandle(), MARK + "=" + mark);
        LocalCell cell = new LocalCell(job.launch().display(), started, processes, folder, processes.cpuMillis());
        return new BubblewrapCell(cell, job.resources(), this::closeRoom);
    }

    /** In a session of its own, so that no terminal and no Ctrl-C reaches it. */
    private List<String> apart(List<String> command) {
        List<String> line = new ArrayList<>(List.of(tools.get("setsid")));
        line.addAll(command);
        return line;
    }

    private void closeRoom() {
        room.ifPresent(Room::close);
    }
}
