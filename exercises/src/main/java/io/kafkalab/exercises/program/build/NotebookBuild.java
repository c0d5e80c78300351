package io.kafkalab.exercises.program.build;

import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.exercises.program.Program;
import io.kafkalab.exercises.program.notebook.NotebookProgram;
import io.kafkalab.exercises.submission.ProgramSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The programs that are cells of notebooks: each becomes a Python script in a folder of its own beside the student's files.
 *
 * @param staging the copy of the submission's files
 * @param python what runs Python
 * @param shell what runs a script that asks for the commands of a shell
 */
record NotebookBuild(Staging staging, PythonBuild python, ShellBuild shell) {
    private static final String FOLDER = "klab-notebook";

    Program program(Task task, ProgramSource.NotebookCells source) {
        if (python.fault().isPresent()) {
            return new Program.Blocked(task, python.fault().get());
        }
        String notebook = staging.relative(source.file());
        NotebookProgram program = NotebookProgram.of(notebook, source.cells());
        String script = write(task, program.text());
        Tool.Result check = python.check(List.of(script, "--check"));
        if (!check.succeeded()) {
            return new Program.Absent(task, ProgramRun.never(ProgramRun.State.NOT_BUILT, check.lines()));
        }
        String display = notebook + " (# klab: " + task.id() + ")";
        Program made = program.shell().isEmpty()
                ? python.ready(task, script, display)
                : shell.python(task, script, display, program.shell());
        return made instanceof Program.Ready ready ? ready.hinted(program.notes()) : made;
    }

    private String write(Task task, String text) {
        Path folder = staging.root().resolve(FOLDER);
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(task.id() + ".py"), text);
            return FOLDER + "/" + task.id() + ".py";
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + folder, e);
        }
    }
}
