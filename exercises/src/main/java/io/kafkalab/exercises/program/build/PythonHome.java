package io.kafkalab.exercises.program.build;

import io.kafkalab.exercises.program.Commands;
import io.kafkalab.exercises.program.Toolchain;
import io.kafkalab.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The Python environment of the lab: the pinned libraries in a virtual environment in klab's cache, installed by pip the
 * first time that a Python program is met, by one process at a time.
 */
final class PythonHome {
    private static final Duration INSTALL_LIMIT = Duration.ofMinutes(10);
    private static final Duration QUESTION_LIMIT = Duration.ofSeconds(30);

    /** In a virtual environment the first two differ: the libraries are in one, the interpreter is in the other. */
    private static final String PREFIXES = "import os, sys\n"
            + "for path in sys.prefix, sys.base_prefix, sys.base_exec_prefix, os.path.dirname(sys.executable):\n"
            + "    print(path)";

    private static final Object IN_THIS_JVM = new Object();

    private final Toolchain toolchain;
    private final Consumer<Text> progress;
    private Answer answer;
    private List<Path> reads;

    /**
     * The interpreter, or why there is none.
     *
     * @param interpreter the interpreter
     * @param fault what is missing, and the cure; exactly one of the two is present
     */
    record Answer(Optional<Path> interpreter, Optional<Text> fault) {
        static Answer of(Path interpreter) {
            return new Answer(Optional.of(interpreter), Optional.empty());
        }

        static Answer fault(Text fault) {
            return new Answer(Optional.empty(), Optional.of(fault));
        }
    }

    PythonHome(Toolchain toolchain, Consumer<Text> progress) {
        this.toolchain = toolchain;
        this.progress = progress;
    }

    /** Looks for the environment once, and makes it if it is not there. */
    synchronized Answer resolve() {
        if (answer == null) {
            answer = toolchain.python().map(this::named).orElseGet(this::own);
        }
        return answer;
    }

    /** The folders that hold the interpreter and its libraries; none where there is no interpreter. */
    synchronized List<Path> reads() {
        if (reads == null) {
            reads = resolve().interpreter().map(this::prefixes).orElse(List.of());
        }
        return reads;
    }

    private List<Path> prefixes(Path interpreter) {
        Tool.Result said = new Tool(toolchain.cache(), QUESTION_LIMIT)
                .run(List.of(interpreter.toString(), "-I", "-c", PREFIXES), Map.of());
        return said.lines().stream()
                .map(Path::of)
                .filter(Path::isAbsolute)
                .distinct()
                .toList();
    }

    private Answer named(Path python) {
        return Files.isExecutable(python)
                ? Answer.of(python.toAbsolutePath())
                : new Commands(toolchain.path())
                        .find(python.toString())
                        .map(Answer::of)
                        .orElseGet(() -> Answer.fault(Text.of("python.named", python)));
    }

    private Answer own() {
        Commands commands = new Commands(toolchain.path());
        Optional<Path> base = commands.find("python3").or(() -> commands.find("python"));
        if (base.isEmpty()) {
            return Answer.fault(Text.of("python.absent"));
        }
        Requirements requirements = Requirements.load();
        Path folder = toolchain.cache().resolve("python").resolve(requirements.digest(base.get()));
        Path interpreter = folder.resolve("bin").resolve("python3");
        if (isReady(folder)) {
            return Answer.of(interpreter);
        }
        try {
            Files.createDirectories(folder.getParent());
            return installAlone(base.get(), folder, requirements)
                    .map(Answer::fault)
                    .orElseGet(() -> Answer.of(interpreter));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + folder, e);
        }
    }

    private Optional<Text> installAlone(Path base, Path folder, Requirements requirements) throws IOException {
        synchronized (IN_THIS_JVM) {
            try (FileChannel channel = FileChannel.open(
                            folder.resolveSibling("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                return lock.isValid() && isReady(folder) ? Optional.empty() : install(base, folder, requirements);
            }
        }
    }

    private Optional<Text> install(Path base, Path folder, Requirements requirements) throws IOException {
        if (toolchain.offline()) {
            return Optional.of(Text.of("python.offline"));
        }
        progress.accept(Text.of("python.installing", requirements.names()));
        Tool tool = new Tool(folder.getParent(), INSTALL_LIMIT);
        Tool.Result made = tool.run(List.of(base.toString(), "-m", "venv", "--clear", folder.toString()), Map.of());
        if (!made.succeeded()) {
            return Optional.of(Text.of("python.venv", base, last(made)));
        }
        Path list = Files.writeString(folder.resolve("requirements.txt"), requirements.text());
        Tool.Result installed = tool.run(
                List.of(
                        folder.resolve("bin").resolve("python3").toString(),
                        "-m",
                        "pip",
                        "install",
                        "--quiet",
                        "--no-input",
                        "--disable-pip-version-check",
                        "--requirement",
                        list.toString()),
                Map.of());
        if (!installed.succeeded()) {
            return Optional.of(Text.of("python.pip", last(installed)));
        }
        Files.createFile(ready(folder));
        return Optional.empty();
    }

    /** The line of an output that says most: the last error, else the last line. */
    private static String last(Tool.Result result) {
        List<String> lines =
                result.lines().stream().filter(line -> !line.isBlank()).toList();
        Stream<String> errors = lines.stream().filter(line -> line.startsWith("ERROR"));
        return errors.reduce((first, second) -> second)
                .orElse(lines.isEmpty() ? "exit " + result.exitCode() : lines.get(lines.size() - 1));
    }

    private static boolean isReady(Path folder) {
        return Files.isRegularFile(ready(folder));
    }

    private static Path ready(Path folder) {
        return folder.resolve("klab-ready");
    }
}
