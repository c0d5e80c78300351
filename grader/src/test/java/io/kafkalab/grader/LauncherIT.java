package io.kafkalab.grader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code klab}, in a tree with a Maven and a Java that only say that they were called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {

    @TempDir
    private Path folder;

    private Path tree;

    @BeforeEach
    void plantTree() throws IOException {
        tree = Files.createDirectory(folder.resolve("dossier de klab"));
        Files.copy(Path.of("..", "klab"), tree.resolve("klab"));
        for (String module : List.of("containers", "exercises", "grader")) {
            Files.createDirectories(tree.resolve(module).resolve("src/main"));
            Files.writeString(tree.resolve(module).resolve("pom.xml"), "");
        }
        Files.writeString(tree.resolve("pom.xml"), "");
        script("jdk/bin/java", "echo \"java $*\"");
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"21.0.1\"\n");
        script("bin/mvn", "echo built >>'" + folder.resolve("builds") + "'");
    }

    @Test
    void buildsOnceAndAgainAfterAChange() throws Exception {
        assertThat(klab("doctor")).contains("klab: construction").contains("io.kafkalab.grader.Klab doctor");
        assertThat(klab("doctor")).doesNotContain("construction");
        assertThat(builds()).isEqualTo(1);
        Path source = Files.writeString(tree.resolve("exercises/src/main/New.java"), "");
        Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(5)));
        assertThat(klab("doctor")).contains("construction");
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void worksThroughALinkFromAnotherFolder() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("dossier de klab", "klab"));
        assertThat(run(link, "grade", "un rendu")).contains("Klab grade un rendu");
    }

    @Test
    void aBuildThatFailsShowsItsEndAndItsLog() throws Exception {
        script("bin/mvn", "echo 'cannot resolve dependencies'; exit 1");
        assertThat(klab("doctor", "--lang", "en"))
                .contains("cannot resolve dependencies", "the build failed; its whole log: ", "exit 4");
        assertThat(klab("doctor")).as("is tried again").contains("construction");
    }

    @Test
    void noMavenIsSaid() throws Exception {
        Files.delete(folder.resolve("bin/mvn"));
        assertThat(klab("doctor")).contains("Maven est introuvable", "exit 4");
    }

    @Test
    void anOldJavaIsSaid() throws Exception {
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"11.0.2\"\n");
        assertThat(klab("doctor", "--lang=en"))
                .contains("is Java 11.0.2; Java 17 or newer is needed", "exit 4")
                .doesNotContain("building");
    }

    @Test
    void aWrongJavaHomeIsSaid() throws Exception {
        Files.delete(folder.resolve("jdk/bin/java"));
        assertThat(klab("doctor")).contains("JAVA_HOME vaut", "exit 4");
    }

    private String klab(String... arguments) throws IOException, InterruptedException {
        return run(tree.resolve("klab"), arguments);
    }

    /** What the script prints on both streams, and its exit code. */
    private String run(Path script, String... arguments) throws IOException, InterruptedException {
        List<String> command = Stream.concat(Stream.of("/bin/sh", script.toString()), Stream.of(arguments))
                .toList();
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile());
        builder.environment().put("PATH", folder.resolve("bin") + ":" + tools());
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        builder.environment().remove("KLAB_LANG");
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return Files.readString(folder.resolve("output")) + "exit " + process.exitValue();
    }

    /** The commands that the script may use, without the machine's own Maven and Java beside them. */
    private Path tools() throws IOException {
        Path tools = folder.resolve("tools");
        for (String tool : List.of(
                "readlink", "dirname", "sed", "find", "head", "tail", "mkdir", "rm", "mv", "cat", "sleep", "sh")) {
            for (Path place : List.of(Path.of("/bin", tool), Path.of("/usr/bin", tool))) {
                if (Files.exists(place)) {
                    script("tools/" + tool, "exec " + place + " \"$@\"");
                }
            }
        }
        return tools;
    }

    private long builds() throws IOException {
        return Files.readAllLines(folder.resolve("builds")).size();
    }

    private void script(String name, String body) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
