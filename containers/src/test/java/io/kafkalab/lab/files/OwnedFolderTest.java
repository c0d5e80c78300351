package io.kafkalab.lab.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OwnedFolderTest {

    @TempDir
    private Path temporary;

    private String before;

    @BeforeEach
    void redirect() {
        before = System.setProperty("java.io.tmpdir", temporary.toString());
    }

    @AfterEach
    void restore() {
        System.setProperty("java.io.tmpdir", before);
    }

    @Test
    void isGoneWithAllThatIsInItOnceClosed() throws IOException {
        OwnedFolder folder = OwnedFolder.create("test");
        Files.writeString(Files.createDirectory(folder.path().resolve("a")).resolve("b"), "c");
        folder.close();
        folder.close();
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void theFolderOfAProcessThatLivesStays() throws Exception {
        try (OwnedFolder mine = OwnedFolder.create("test");
                OwnedFolder second = OwnedFolder.create("test")) {
            assertThat(elsewhere()).isZero();
            assertThat(mine.path()).isDirectoryContaining("glob:**lock");
            assertThat(second.path()).isDirectory();
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatAKilledProcessLeftIsDeletedWhateverItsRights() throws Exception {
        elsewhere("leave");
        Path left = Files.list(temporary).findFirst().orElseThrow();
        Path closed = Files.createDirectories(left.resolve("work/closed"));
        Files.writeString(closed.resolve("file"), "");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        OwnedFolder.create("test").close();
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void whatAProcessLeftThatWasKilledAsItMadeItsFolderIsDeleted() throws IOException {
        Path stillborn = Files.createDirectory(temporary.resolve("klab-test-123"));
        Files.createFile(stillborn.resolve("lock.new"));
        OwnedFolder.create("test").close();
        assertThat(stillborn).as("it may be in the making").isDirectory();
        Files.setLastModifiedTime(stillborn, FileTime.from(Instant.now().minusSeconds(3600)));
        OwnedFolder.create("test").close();
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void severalAreMadeAtOnceBesideWhatKilledProcessesLeft() throws Exception {
        int threads = 8;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            for (int round = 0; round < 20; round++) {
                for (int left = 0; left < threads; left++) {
                    Path folder = Files.createDirectory(temporary.resolve("klab-test-" + round + left));
                    Files.createFile(folder.resolve("lock"));
                }
                List<Callable<OwnedFolder>> makers = Collections.nCopies(threads, () -> OwnedFolder.create("test"));
                for (Future<OwnedFolder> made : pool.invokeAll(makers)) {
                    made.get().close();
                }
                assertThat(temporary).isEmptyDirectory();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /** As the folders of other processes do, which end whenever they like. */
    @Test
    void isMadeWhileOthersVanish() throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> others =
                    List.of(pool.submit(() -> comeAndGo(1, over)), pool.submit(() -> comeAndGo(2, over)));
            for (int made = 0; made < 500; made++) {
                OwnedFolder.create("test").close();
            }
            over.set(true);
            for (Future<?> other : others) {
                other.get(60, TimeUnit.SECONDS);
            }
        } finally {
            over.set(true);
            pool.shutdown();
        }
        assertThat(temporary).isEmptyDirectory();
    }

    private Void comeAndGo(int number, AtomicBoolean over) throws IOException {
        Path other = temporary.resolve("klab-test-" + number);
        while (!over.get()) {
            Files.delete(Files.createDirectory(other));
        }
        return null;
    }

    @Test
    void whatIsNotOneOfTheseFoldersStays() throws IOException {
        Path other = Files.createDirectory(temporary.resolve("klab-notes-1"));
        Files.createFile(other.resolve("note"));
        Files.setLastModifiedTime(other, FileTime.from(Instant.now().minusSeconds(3600)));
        OwnedFolder.create("test").close();
        assertThat(other).isDirectory();
    }

    private int elsewhere(String... arguments) throws IOException, InterruptedException {
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + temporary,
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                Elsewhere.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(new File("target/owned-folder.log")))
                .start()
                .waitFor();
    }

    /** Another process: makes a folder, and closes it or is killed with it. */
    static final class Elsewhere {
        private Elsewhere() {}

        public static void main(String[] arguments) throws IOException {
            OwnedFolder folder = OwnedFolder.create("test");
            if (arguments.length > 0) {
                Runtime.getRuntime().halt(9);
            }
            folder.close();
        }
    }
}
