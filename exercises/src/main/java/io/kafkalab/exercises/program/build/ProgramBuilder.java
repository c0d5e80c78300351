package io.kafkalab.exercises.program.build;

import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.exercises.program.Program;
import io.kafkalab.exercises.program.Toolchain;
import io.kafkalab.exercises.program.sandbox.Sandbox;
import io.kafkalab.exercises.program.sandbox.SandboxKind;
import io.kafkalab.exercises.submission.ProgramSource;
import io.kafkalab.exercises.submission.Submission;
import io.kafkalab.text.Text;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Builds submissions with the libraries of the lab. One builder serves a whole class, from any thread. */
public final class ProgramBuilder {
    private final Toolchain toolchain;
    private final StudentLibraries libraries;
    private final PythonHome python;
    private final ShellTools tools;
    private final Sandbox sandbox;
    private final boolean here;

    /**
     * A builder.
     *
     * @param toolchain with what it builds
     * @param sandbox what holds the compilers
     * @param progress hears what takes long and happens once, such as the installation of Python's libraries
     */
    public ProgramBuilder(Toolchain toolchain, Sandbox sandbox, Consumer<Text> progress) {
        this(toolchain, sandbox, progress, false);
    }

    private ProgramBuilder(Toolchain toolchain, Sandbox sandbox, Consumer<Text> progress, boolean here) {
        this.here = here;
        this.sandbox = sandbox;
        this.toolchain = toolchain;
        this.libraries = new StudentLibraries(toolchain);
        this.python = new PythonHome(toolchain, progress);
        this.tools = new ShellTools(toolchain, libraries);
    }

    /** A builder for one's own work, run without a sandbox: what it compiles in this JVM is ready sooner. */
    public static ProgramBuilder ofOwnWork(Toolchain toolchain, Sandbox sandbox, Consumer<Text> progress) {
        return new ProgramBuilder(toolchain, sandbox, progress, sandbox.kind() == SandboxKind.NONE);
    }

    /**
     * Builds a submission.
     *
     * @param submission what was handed in; only read
     * @param buildFolder a folder that is not there yet, needed as long as the programs are; its owner removes it
     * @return a program for each task
     */
    public Map<Task, Program> build(Submission submission, Path buildFolder) {
        Path folder = buildFolder.toAbsolutePath().normalize();
        Staging staging = Staging.of(submission.root(), folder.resolve("files"));
        Workbench workbench = new Workbench(sandbox, toolchain, staging.root(), folder.resolve("work"));
        JavaBuild javaBuild = new JavaBuild(staging, libraries, toolchain, compiler(workbench), folder);
        PythonBuild pythonBuild = new PythonBuild(staging, python, workbench);
        ShellBuild shellBuild = new ShellBuild(staging, toolchain, tools, pythonBuild, javaBuild, folder);
        NotebookBuild notebookBuild = new NotebookBuild(staging, pythonBuild, shellBuild);
        Map<Task, Program> programs = new EnumMap<>(Task.class);
        submission.programs().forEach((task, source) -> {
            Program program;
            if (source instanceof ProgramSource.JavaMain java) {
                program = javaBuild.program(task, java.file());
            } else if (source instanceof ProgramSource.PythonScript script) {
                program = pythonBuild.program(task, script.file());
            } else if (source instanceof ProgramSource.ShellScript script) {
                program = shellBuild.script(task, script.file());
            } else if (source instanceof ProgramSource.CommandLine line) {
                program = shellBuild.commandLine(task, line.command());
            } else if (source instanceof ProgramSource.NotebookCells notebook) {
                program = notebookBuild.program(task, notebook);
            } else if (source instanceof ProgramSource.ConnectorFile json) {
                program = new Program.ConnectorFile(task, json.file());
            } else {
                program = absent(task, source, staging);
            }
            programs.put(task, program);
        });
        return programs;
    }

    private Compiler compiler(Workbench workbench) {
        return here ? new CompilerHere(workbench.files()) : new CompilerProcess(workbench, libraries);
    }

    private static Program absent(Task task, ProgramSource source, Staging staging) {
        if (source instanceof ProgramSource.Ambiguous ambiguous) {
            List<String> found =
                    ambiguous.found().stream().map(staging::relative).toList();
            ProgramRun run = ProgramRun.never(ProgramRun.State.AMBIGUOUS, found);
            return new Program.Absent(task, run.hinted(Text.of("program.ambiguous", task.id())));
        }
        if (source instanceof ProgramSource.NotInNotebook notebook) {
            ProgramRun run = ProgramRun.never(ProgramRun.State.MISSING, notebook.lookedFor());
            return new Program.Absent(task, run.hinted(notebook.why()));
        }
        ProgramSource.Missing missing = (ProgramSource.Missing) source;
        ProgramRun run = ProgramRun.never(ProgramRun.State.MISSING, missing.lookedFor());
        if (missing.near().isEmpty()) {
            return new Program.Absent(task, run);
        }
        String near =
                String.join(", ", missing.near().stream().map(staging::relative).toList());
        return new Program.Absent(task, run.hinted(Text.of("program.near", near, missing.advised(), task.id())));
    }
}
