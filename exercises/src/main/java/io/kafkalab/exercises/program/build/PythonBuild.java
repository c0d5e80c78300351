package io.kafkalab.exercises.program.build;

import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.exercises.program.Program;
import io.kafkalab.text.Text;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The Python programs of one submission. */
final class PythonBuild {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    /** Prints a syntax error as the interpreter would, and nothing else; runs nothing of the file. */
    private static final String SYNTAX_CHECK = String.join(
            "\n",
            "import sys, traceback",
            "try:",
            "    compile(open(sys.argv[1], 'rb').read(), sys.argv[1], 'exec')",
            "except SyntaxError as error:",
            "    sys.exit(''.join(traceback.format_exception_only(type(error), error)).rstrip())");

    /** Without a terminal, pandas would leave out columns of a table that a notebook shows whole: hence its width. */
    private static final Map<String, String> ENVIRONMENT = Map.of(
            "PYTHONUNBUFFERED", "1",
            "PYTHONDONTWRITEBYTECODE", "1",
            "PYTHONIOENCODING", "utf-8",
            "PYTHONUTF8", "1",
            "COLUMNS", "250");

    private final Staging staging;
    private final PythonHome home;
    private final Workbench workbench;

    PythonBuild(Staging staging, PythonHome home, Workbench workbench) {
        this.staging = staging;
        this.workbench = workbench;
        this.home = home;
    }

    Program program(Task task, Path file) {
        PythonHome.Answer answer = home.resolve();
        if (answer.interpreter().isEmpty()) {
            return new Program.Blocked(task, answer.fault().orElseThrow());
        }
        String script = staging.relative(file);
        Tool.Result check = check(List.of("-c", SYNTAX_CHECK, script));
        if (!check.succeeded()) {
            return new Program.Absent(task, ProgramRun.never(ProgramRun.State.NOT_BUILT, check.lines()));
        }
        return ready(task, script, "python3 " + script);
    }

    /** A script that can be started; the interpreter must be there. */
    Program.Ready ready(Task task, String script, String display) {
        String python = interpreter().orElseThrow().toString();
        return new Program.Ready(
                task, List.of(python, "-u", script), display, ENVIRONMENT, staging.root(), home.reads());
    }

    /** Has the interpreter, which must be there, look at sources without any library; it runs nothing of the student's. */
    Tool.Result check(List<String> arguments) {
        List<String> command =
                new ArrayList<>(List.of(interpreter().orElseThrow().toString(), "-I", "-S"));
        command.addAll(arguments);
        return workbench.run(command, ENVIRONMENT, home.reads(), Optional.empty(), LIMIT);
    }

    /** Why Python cannot be used, if it cannot. */
    Optional<Text> fault() {
        return home.resolve().fault();
    }

    /** The interpreter, and what its programs are given. */
    Optional<Path> interpreter() {
        return home.resolve().interpreter();
    }

    /** What its programs need to be able to read. */
    List<Path> reads() {
        return home.reads();
    }

    static Map<String, String> environment() {
        return ENVIRONMENT;
    }
}
