package io.kafkalab.grader.watch;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real files, changed as editors do it, by both ways to hear of changes. */
class SavesTest {

    private static final int LIMIT_SECONDS = 20;
    private static final int MANY = 500;
    private static final int TIMES = 20;

    @TempDir
    private Path work;

    private final BlockingQueue<Set<Path>> heard = new LinkedBlockingQueue<>();
    private int marks;

    @BeforeEach
    void fill() throws IOException {
        Files.writeString(work.resolve("topic.py"), "1");
        Files.writeString(Files.createDirectories(work.resolve("src")).resolve("Topic.java"), "1");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aSaveIsToldOnce(boolean polling) throws Exception {
        try (Saves saves = watch(polling)) {
            assertThat(saves).isNotNull();
            quickly(time -> Files.writeString(work.resolve("topic.py"), "2" + time));
            assertThat(next()).containsExactly(Path.of("topic.py"));
            quickly(time -> Files.writeString(work.resolve("src/Topic.java"), "3" + time));
            assertThat(next()).containsExactly(Path.of("src/Topic.java"));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aTemporaryFileAndARenamingAreOneSave(boolean polling) throws Exception {
        try (Saves saves = watch(polling)) {
            assertThat(saves).isNotNull();
            quickly(time -> {
                Files.move(work.resolve("topic.py"), work.resolve("topic.py~"));
                Files.writeString(work.resolve(".topic.py.swp"), "swap");
                Path draft = Files.writeString(work.resolve("topic.py.tmp"), "2" + time);
                Files.move(draft, work.resolve("topic.py"), REPLACE_EXISTING, ATOMIC_MOVE);
                Files.delete(work.resolve("topic.py~"));
            });
            assertThat(next()).containsExactly(Path.of("topic.py"));
            thenNothingButThis();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFileThatWasOnlyTouchedHasNotChanged(boolean polling) throws Exception {
        try (Saves saves = watch(polling)) {
            assertThat(saves).isNotNull();
            Files.setLastModifiedTime(work.resolve("topic.py"), FileTime.fromMillis(1));
            quickly(time -> Files.writeString(work.resolve("src/Topic.java"), "1"));
            thenNothingButThis();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void filesOfNewFoldersAndGoneOnesAreTold(boolean polling) throws Exception {
        try (Saves saves = watch(polling)) {
            assertThat(saves).isNotNull();
            Path folder = Files.createDirectories(work.resolve("src/shared/deep"));
            quickly(time -> Files.writeString(folder.resolve("Services.java"), "1" + time));
            assertThat(next()).containsExactly(Path.of("src/shared/deep/Services.java"));
            quickly(time -> Files.writeString(folder.resolve("Services.java"), "2" + time));
            assertThat(next()).containsExactly(Path.of("src/shared/deep/Services.java"));
            Files.delete(work.resolve("topic.py"));
            assertThat(next()).containsExactly(Path.of("topic.py"));
        }
    }

    /** Files vanish while they are looked at. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void manySavesInARowEndWithTheLastOne(boolean polling) throws Exception {
        try (Saves saves = watch(polling)) {
            assertThat(saves).isNotNull();
            for (int i = 0; i < MANY; i++) {
                Files.writeString(work.resolve("src/file-" + i), "");
            }
            for (int i = 0; i < 4 * MANY; i++) {
                Path draft = Files.writeString(work.resolve("src/draft-" + i), "draft " + i);
                Files.move(draft, work.resolve("topic.py"), REPLACE_EXISTING, ATOMIC_MOVE);
            }
            Files.writeString(work.resolve("last.py"), "1");
            Set<Path> told = next();
            while (!told.contains(Path.of("last.py"))) {
                told = next();
            }
        }
    }

    @Test
    void whatABuildMakesIsNoSave() throws Exception {
        try (Saves saves = watch(true)) {
            assertThat(saves).isNotNull();
            Files.writeString(
                    Files.createDirectories(work.resolve("target/classes")).resolve("Topic.class"), "1");
            Files.writeString(
                    Files.createDirectories(work.resolve("__pycache__")).resolve("topic.pyc"), "1");
            thenNothingButThis();
        }
    }

    /** How somebody saves. */
    private interface Saving {
        void save(int time) throws IOException;
    }

    /**
     * Saves as quickly as an editor does. Where the machine held it up for so long that it may be taken for several saves,
     * what is told of these is heard, and it is saved again.
     */
    private void quickly(Saving saving) throws Exception {
        for (int time = 0; time < TIMES; time++) {
            long start = System.nanoTime();
            saving.save(time);
            if (System.nanoTime() - start < Saves.SETTLING.toNanos() / 2) {
                return;
            }
            Path mark = Path.of("mark-" + marks++ + ".py");
            Path draft = Files.writeString(work.resolve("mark.tmp"), "1");
            Files.move(draft, work.resolve(mark), ATOMIC_MOVE);
            while (!next().contains(mark)) {}
        }
        throw new AssertionError("never saved within " + Saves.SETTLING.dividedBy(2) + ", tried " + TIMES + " times");
    }

    private Saves watch(boolean polling) {
        return Saves.of(work, polling, heard::add);
    }

    private Set<Path> next() throws InterruptedException {
        Set<Path> files = heard.poll(LIMIT_SECONDS, TimeUnit.SECONDS);
        assertThat(files).as("files heard of within %d s", LIMIT_SECONDS).isNotNull();
        return files;
    }

    /** What comes next is a save of now, and nothing of before. */
    private void thenNothingButThis() throws Exception {
        Files.writeString(work.resolve("last.py"), "1");
        assertThat(next()).containsExactly(Path.of("last.py"));
    }
}
