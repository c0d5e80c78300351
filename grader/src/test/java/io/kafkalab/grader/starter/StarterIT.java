package io.kafkalab.grader.starter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.kafkalab.grader.cli.Cli;
import io.kafkalab.grader.terminal.Console;
import io.kafkalab.grader.terminal.Ink;
import io.kafkalab.lab.files.Trees;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Starters as students get them: unsolved, and filled in with the reference solutions. */
@DisabledOnOs(OS.WINDOWS)
class StarterIT {
    private static final int MAVEN_MINUTES = 5;

    @TempDir
    Path folder;

    /** JUnit warns of every link that leads out of its folder. */
    @AfterEach
    void unlink() {
        Trees.delete(folder.resolve("repository"));
    }

    @ParameterizedTest
    @CsvSource({"java, fr, true", "python, en, python3", "shell, fr, bash"})
    void anUnsolvedStarterGetsNothingAndIsToldWhereToBegin(String language, String lang, String tool) throws Exception {
        assumeTrue(isOnThePath(tool), tool + " is not on the PATH");
        init(language, lang);

        String report = klab(Map.of(), grade(lang));

        JsonNode row = row();
        assertThat(row.get("points").asDouble()).isZero();
        assertThat(causes(row)).hasSizeGreaterThanOrEqualTo(7).allMatch("not-begun"::equals);
        assertThat(report.replaceAll("\\s+", " "))
                .contains(
                        lang.equals("fr")
                                ? "Par où commencer\u00a0: la tâche «\u00a0topic\u00a0» de l’exercice 1"
                                : "Where to begin: the task “topic” of exercise 1",
                        lang.equals("fr")
                                ? "Le programme n’est pas encore écrit\u00a0: il s’arrête sur sa ligne TODO."
                                : "The program is not written yet: it stops at its TODO line.");
    }

    @Test
    void filledInWithTheReferenceSolutionItGetsAllPoints() throws Exception {
        assumeTrue(isOnThePath("python3"), "python3 is not on the PATH");
        init("python", "fr");
        copy(Path.of("..", "solutions", "python"), folder.resolve("tp"), "");

        klab(Map.of(), grade("fr"));

        assertThat(row().get("points").asDouble()).isEqualTo(20.0);
    }

    /** Maven finds klab in a repository that nothing but klab init has put it into, and asks no network. */
    @Test
    void aJavaStarterIsGradedByMaven() throws Exception {
        assumeTrue(isOnThePath("mvn"), "mvn is not on the PATH");
        Path repository = folder.resolve("repository");
        seeAllBut("io/kafkalab", repository);
        String said = klab(Map.of("MAVEN_OPTS", "-Dmaven.repo.local=" + repository), init("java", "en", "tp"));
        assertThat(said).contains("klab is in Maven’s local repository, for mvn verify: " + repository);

        Maven unsolved = maven(repository, "-Dtest=Exercise1Test");
        assertThat(unsolved.exitCode).as(unsolved.output).isNotZero();
        assertThat(unsolved.output)
                .contains("✘ topic.exists", "The program is not written yet: it stops at its TODO line.");

        copy(
                Path.of("..", "solutions", "java", "src", "main", "java", "accidents"),
                folder.resolve("tp/src/main/java/lab"),
                "lab");
        Maven solved = maven(repository);
        assertThat(solved.exitCode).as(solved.output).isZero();
        assertThat(solved.output.lines().filter(line -> line.contains("✔ "))).hasSize(20);
        assertThat(solved.output).contains("Tests run: 20, Failures: 0, Errors: 0, Skipped: 0");
    }

    private void init(String language, String lang) {
        // Its project is not run by Maven in these tests: nothing is put into a real repository.
        Map<String, String> environment = Map.of("MAVEN_OPTS", "-Dmaven.repo.local=" + folder.resolve("unused"));
        klab(environment, init(language, lang, "tp"));
    }

    private List<String> init(String language, String lang, String name) {
        return List.of("init", folder.resolve(name).toString(), "--language", language, "--lang", lang);
    }

    private List<String> grade(String lang) {
        return List.of(
                "grade",
                folder.resolve("tp").toString(),
                "--backend",
                "embedded",
                "--sandbox",
                "none",
                "--lang",
                lang,
                "--out",
                folder.resolve("reports").toString());
    }

    /** What a command prints on standard output. */
    private static String klab(Map<String, String> more, List<String> arguments) {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.remove("MAVEN_ARGS");
        environment.putAll(more);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Ink.PLAIN,
                false,
                80);
        assertThat(Cli.run(arguments, environment, console))
                .as(() -> err.toString(StandardCharsets.UTF_8))
                .isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    private JsonNode row() {
        return JsonMapper.shared()
                .readTree(folder.resolve("reports/results.json").toFile())
                .get("submissions")
                .get(0);
    }

    private static List<String> causes(JsonNode row) {
        List<String> causes = new ArrayList<>();
        row.get("checks").forEach(check -> {
            if (check.hasNonNull("cause")) {
                causes.add(check.get("cause").asString());
            }
        });
        return causes;
    }

    private record Maven(int exitCode, String output) {}

    private Maven maven(Path repository, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("mvn", "-B", "-o", "-Dmaven.repo.local=" + repository, "-Dklab.backend=embedded", "verify"));
        command.addAll(List.of(options));
        File log = folder.resolve("maven.txt").toFile();
        Process process = new ProcessBuilder(command)
                .directory(folder.resolve("tp").toFile())
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        if (!process.waitFor(MAVEN_MINUTES, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
            throw new AssertionError("mvn did not end; it said: " + Files.readString(log.toPath()));
        }
        return new Maven(process.exitValue(), Files.readString(log.toPath()));
    }

    /** A repository in which all that Maven has fetched for this build can be seen, but for one folder. */
    private static void seeAllBut(String hidden, Path repository) throws IOException {
        String named = System.getProperty("maven.repo.local");
        Path real = named == null
                ? LocalRepository.of(System.getenv(), Path.of(System.getProperty("user.home")))
                : Path.of(named);
        assumeTrue(Files.isDirectory(real), real + " is not there");
        Path parent = Path.of(hidden).getParent();
        link(real, repository, parent.toString());
        link(
                real.resolve(parent),
                repository.resolve(parent),
                Path.of(hidden).getFileName().toString());
    }

    private static void link(Path from, Path to, String but) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(each -> !each.endsWith(but)).toList()) {
                Files.createSymbolicLink(to.resolve(file.getFileName().toString()), file.toAbsolutePath());
            }
        }
    }

    /** Copies the programs of a solution, into a package if they have one. */
    private static void copy(Path from, Path to, String javaPackage) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(each -> each.toString().matches(".*\\.(py|java)"))
                    .toList()) {
                String text =
                        Files.readString(file).replaceFirst("(?m)^package accidents;", "package " + javaPackage + ";");
                Files.writeString(to.resolve(file.getFileName().toString()), text);
            }
        }
    }

    private static boolean isOnThePath(String tool) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
    }
}
