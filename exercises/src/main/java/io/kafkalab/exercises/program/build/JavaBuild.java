package io.kafkalab.exercises.program.build;

import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.exercises.program.Program;
import io.kafkalab.exercises.program.Toolchain;
import io.kafkalab.exercises.submission.SubmissionFiles;
import io.kafkalab.text.Text;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Java programs of one submission: compiled all at once, or each alone when something is broken. */
final class JavaBuild {
    private final Staging staging;
    private final JavaSources sources;
    private final StudentLibraries libraries;
    private final Toolchain toolchain;
    private final Javac javac;
    private final Path classes;
    private Javac.Result whole;

    JavaBuild(Staging staging, StudentLibraries libraries, Toolchain toolchain, Compiler compiler, Path buildFolder) {
        this.staging = staging;
        this.sources = JavaSources.in(staging.root());
        this.libraries = libraries;
        this.toolchain = toolchain;
        this.classes = buildFolder.resolve("classes");
        this.javac = new Javac(compiler, sources, libraries.classPath() + ownJars());
    }

    Program program(Task task, Path file) {
        if (!javac.isThere()) {
            return new Program.Blocked(task, Text.of("program.no-compiler", toolchain.java("javac")));
        }
        Path source = Path.of(staging.relative(file));
        Path output = classes.resolve("all");
        Javac.Result result = compileAll();
        if (!result.succeeded()) {
            output = classes.resolve(task.id());
            result = javac.compileAlone(source, output);
        }
        return result.succeeded() ? ready(task, source, output) : notBuilt(task, result);
    }

    /** What a command line of the student's own needs to find the compiled classes. */
    Map<String, String> environment() {
        return Map.of("CLASSPATH", classPath(classes.resolve("all")));
    }

    /** What a program needs to be able to read, to run what was compiled. */
    List<Path> reads() {
        return Stream.concat(Stream.of(classes), libraries.reads().stream()).toList();
    }

    /** Whether all sources compile together; there may be none. */
    Javac.Result compileAll() {
        if (whole == null) {
            whole = javac.compileAll(classes.resolve("all"));
        }
        return whole;
    }

    boolean isEmpty() {
        return sources.files().isEmpty();
    }

    /** What is left of a command line that needs the classes, when they do not compile. */
    Program notBuilt(Task task) {
        return notBuilt(task, compileAll());
    }

    private Program notBuilt(Task task, Javac.Result result) {
        ProgramRun run = ProgramRun.never(ProgramRun.State.NOT_BUILT, result.lines());
        if (!result.inTime()) {
            run = run.hinted(Text.of("program.compile-time", Compiler.LIMIT.toSeconds()));
        } else if (missingLibrary(result)) {
            run = run.hinted(Text.of("program.libraries", libraries.names()));
        }
        return new Program.Absent(task, run);
    }

    private Program ready(Task task, Path source, Path output) {
        String main = sources.className(source);
        List<String> command = new ArrayList<>();
        command.add(toolchain.java("java").toString());
        command.addAll(libraries.jvmOptions());
        command.addAll(List.of("-cp", classPath(output), main));
        return new Program.Ready(task, command, "java " + main, Map.of(), staging.root(), reads());
    }

    /** The libraries first, as the archive of their classes asks for; resources are found in the working directory. */
    private String classPath(Path output) {
        Set<String> entries = new LinkedHashSet<>();
        libraries.jars().forEach(jar -> entries.add(jar.toString()));
        entries.add(output.toString());
        resourceFolders().forEach(folder -> entries.add(folder.toString().isEmpty() ? "." : folder.toString()));
        return String.join(File.pathSeparator, entries) + ownJars();
    }

    private Set<Path> resourceFolders() {
        Set<Path> folders = new LinkedHashSet<>();
        for (Path sourceRoot : sources.sourceRoots()) {
            Path resources = sourceRoot.resolveSibling("resources");
            if (Files.isDirectory(staging.root().resolve(resources))) {
                folders.add(resources);
            }
            folders.add(sourceRoot);
        }
        return folders;
    }

    /** By their names from the root, which is where both the compiler and the programs start. */
    private String ownJars() {
        return SubmissionFiles.below(staging.root()).stream()
                .filter(file -> file.toString().endsWith(".jar"))
                .map(file -> File.pathSeparator + staging.root().relativize(file))
                .collect(Collectors.joining());
    }

    /** In every language the compiler says "package" and the name. */
    private boolean missingLibrary(Javac.Result result) {
        String output = String.join("\n", result.lines());
        return sources.importedPackages().stream().anyMatch(name -> output.contains("package " + name + " "));
    }
}
