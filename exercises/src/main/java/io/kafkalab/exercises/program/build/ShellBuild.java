package io.kafkalab.exercises.program.build;

import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.program.Commands;
import io.kafkalab.exercises.program.Program;
import io.kafkalab.exercises.program.Toolchain;
import io.kafkalab.text.Text;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The shell scripts of one submission, and the command lines of its {@code klab.yaml}. */
final class ShellBuild {
    /** Commands that the statement and the course use: a machine without them cannot run what students rightly write. */
    private static final List<String> EXPECTED = List.of("kcat", "kafkacat", "mongosh", "jq", "curl");

    private final Staging staging;
    private final Toolchain toolchain;
    private final ShellTools tools;
    private final PythonBuild python;
    private final JavaBuild java;
    private final Path folder;
    private final Commands machine;

    ShellBuild(
            Staging staging,
            Toolchain toolchain,
            ShellTools tools,
            PythonBuild python,
            JavaBuild java,
            Path buildFolder) {
        this.staging = staging;
        this.toolchain = toolchain;
        this.tools = tools;
        this.python = python;
        this.java = java;
        this.folder = buildFolder.resolve("tools");
        this.machine = new Commands(toolchain.path());
    }

    Program script(Task task, Path file) {
        String script = staging.relative(file);
        return program(task, "bash " + script, allScripts(), List.of(script));
    }

    Program commandLine(Task task, String command) {
        boolean needsJava = new ShellWords(command).mention("java");
        if (needsJava && !java.isEmpty() && !java.compileAll().succeeded()) {
            return java.notBuilt(task);
        }
        return program(task, command, command + "\n" + allScripts(), List.of("-c", command));
    }

    /** A Python script of ours that runs commands of the student's in a shell. */
    Program python(Task task, String script, String display, String commands) {
        return program(task, display, "python3\n" + commands, List.of("-c", "exec python3 -u " + script));
    }

    private Program program(Task task, String display, String text, List<String> arguments) {
        ShellWords words = new ShellWords(text);
        Optional<Path> bash = machine.find("bash");
        if (bash.isEmpty()) {
            return new Program.Blocked(task, Text.of("shell.bash"));
        }
        for (String command : EXPECTED) {
            if (words.mention(command) && !words.ask(command) && !tools.have(command)) {
                return new Program.Blocked(task, Text.of("shell.command", command, display));
            }
        }
        boolean needsPython = words.mention("python3") || words.mention("python") || words.mentionFile(".py");
        if (needsPython && python.fault().isPresent()) {
            return new Program.Blocked(task, python.fault().get());
        }
        tools.make(folder);
        if (needsPython) {
            tools.addPython(folder, python.interpreter().orElseThrow());
        }
        List<String> command = new ArrayList<>();
        // What a program in C prints is seen at once, not when four kilobytes have come together.
        machine.find("stdbuf").ifPresent(stdbuf -> command.addAll(List.of(stdbuf.toString(), "-oL", "-eL")));
        command.add(bash.get().toString());
        command.addAll(arguments);
        return new Program.Ready(task, command, display, environment(), staging.root(), reads(needsPython));
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(PythonBuild.environment());
        environment.put("PATH", folder + File.pathSeparator + toolchain.path());
        if (!java.isEmpty()) {
            environment.putAll(java.environment());
        }
        return environment;
    }

    private List<Path> reads(boolean needsPython) {
        List<Path> reads = new ArrayList<>(tools.reads());
        EXPECTED.stream()
                .flatMap(command -> machine.find(command).stream())
                .forEach(command -> reads.addAll(new Installation(command).folders()));
        reads.add(folder);
        if (needsPython) {
            reads.addAll(python.reads());
        }
        if (!java.isEmpty()) {
            reads.addAll(java.reads());
        }
        return reads;
    }

    /** A script may source or call the others. */
    private String allScripts() {
        StringBuilder text = new StringBuilder();
        for (Path file : staging.scripts()) {
            try {
                text.append(Files.readString(file, StandardCharsets.ISO_8859_1)).append('\n');
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + file, e);
            }
        }
        return text.toString();
    }
}
