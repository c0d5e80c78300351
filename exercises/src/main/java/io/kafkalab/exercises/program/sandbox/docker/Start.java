package io.kafkalab.exercises.program.sandbox.docker;

import io.kafkalab.exercises.program.Toolchain;
import io.kafkalab.exercises.program.sandbox.Cell;
import io.kafkalab.exercises.program.sandbox.Job;
import io.kafkalab.exercises.program.sandbox.inside.Entry;
import io.kafkalab.exercises.program.sandbox.inside.Launcher;
import io.kafkalab.exercises.program.sandbox.inside.Room;
import io.kafkalab.exercises.program.sandbox.inside.Tools;
import io.kafkalab.exercises.program.sandbox.inside.Users;
import io.kafkalab.exercises.program.sandbox.inside.Watch;
import io.kafkalab.exercises.program.sandbox.process.WorkingFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** One job on its way into a container; what was made for it is removed in reverse order. */
final class Start implements Entry {
    private static final Duration CREATION = Duration.ofSeconds(30);
    private static final Duration START = Duration.ofSeconds(30);

    private final Toolchain toolchain;
    private final Tools tools;
    private final String image;
    private final Job job;
    private final Deque<Runnable> removals = new ArrayDeque<>();

    Start(Toolchain toolchain, Tools tools, String image, Job job) {
        this.toolchain = toolchain;
        this.tools = tools;
        this.image = image;
        this.job = job;
    }

    @Override
    public Cell start() throws IOException {
        WorkingFolder folder = WorkingFolder.make(job);
        removals.push(folder::close);
        OptionalLong other = Users.fresh();
        long user = other.orElseGet(Users::own);
        Room room = Room.of(toolchain, job, folder, other, user);
        removals.push(room::close);
        Map<Path, Path> ways = new Ways(folder.root().resolve("ways")).make(room.view());
        Report report = Report.at(folder.root().resolve("report"), tools.get("mkfifo"));
        removals.push(report::close);
        Container container = new Container("klab-" + UUID.randomUUID(), image, user);
        Launcher launcher = new Launcher(tools.get("bash").toString());
        List<String> command =
                launcher.reporting(launcher.inside(room.relay(), job.launch().command()), Container.REPORT);
        create(container, container.creation(room, ways, report.path(), job.resources(), command));
        return run(container, report, room);
    }

    /** Safe to call again. */
    @Override
    public void undo() {
        if (!removals.isEmpty()) {
            try {
                removals.pop().run();
            } finally {
                undo();
            }
        }
    }

    private void create(Container container, List<String> arguments) throws IOException {
        Docker.Answer answer = Docker.of(tools).ask(CREATION, arguments);
        if (!answer.isYes()) {
            throw new IOException(answer.lastLine());
        }
        removals.push(() -> Docker.of(tools).remove(container.name()));
    }

    private Cell run(Container container, Report report, Room room) throws IOException {
        Running running = Running.start(
                Docker.of(tools),
                job.launch().display(),
                container.name(),
                tools.get("setsid").toString());
        removals.push(running.process()::destroyForcibly);
        Cgroup cgroup = Cgroup.of(running.awaitProcess());
        Optional<String> said = report.await(running.process(), START);
        if (!said.equals(Optional.of(Launcher.STARTED))) {
            throw new IOException(lastWords(running, said.orElse("")));
        }
        Counters counters = new Counters(cgroup, job.resources());
        Watch watch = new Watch(running.process(), counters::limitMet, running::kill).start();
        return new DockerCell(running, counters, watch, room, this::undo);
    }

    private static String lastWords(Running running, String said) throws IOException {
        running.end();
        String errors = new String(running.process().getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return (said + " " + errors).strip();
    }
}
