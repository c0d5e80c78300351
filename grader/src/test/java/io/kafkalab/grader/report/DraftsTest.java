package io.kafkalab.grader.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftsTest {
    @TempDir
    private Path folder;

    @Test
    void filesGetToTheirPlacesTogether() throws IOException {
        ReportFolder now = ReportFolder.open(folder);
        now.write("a.txt", "old");
        try (Drafts drafts = new Drafts()) {
            ReportFolder together = now.in(drafts);
            together.write("a.txt", "half");
            together.write("a.txt", "new");
            together.submission("lea").write("b.txt", "new");
            assertThat(folder.resolve("a.txt")).hasContent("old");
            assertThat(folder.resolve("submissions/lea/b.txt")).doesNotExist();
            drafts.keep();
        }
        assertThat(folder.resolve("a.txt")).hasContent("new");
        assertThat(folder.resolve("submissions/lea/b.txt")).hasContent("new");
        assertThat(files()).isEqualTo(2);
    }

    @Test
    void whatWasThereStaysIfOneCannotBeWritten() throws IOException {
        ReportFolder now = ReportFolder.open(folder);
        now.write("a.txt", "old");
        try (Drafts drafts = new Drafts()) {
            ReportFolder together = now.in(drafts);
            together.write("a.txt", "new");
            assertThatThrownBy(() -> together.write("b.txt", out -> {
                        throw new IOException("No space left on device");
                    }))
                    .isInstanceOf(ReportNotWritten.class);
        }
        assertThat(folder.resolve("a.txt")).hasContent("old");
        assertThat(files()).isEqualTo(1);
    }

    private long files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).count();
        }
    }
}
