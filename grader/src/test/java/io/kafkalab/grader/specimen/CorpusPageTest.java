package io.kafkalab.grader.specimen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the page for teachers says of the corpus is what the specimens say. */
class CorpusPageTest {
    private static final Path PAGE = Path.of("..", "docs", "corpus.md");

    @Test
    void thePageIsNotStale() throws IOException {
        String page = Files.readString(PAGE);
        String filled = new CorpusPage(Corpus.right(), Corpus.wrong()).filled(page);
        if (Boolean.getBoolean("klab.docs.write")) {
            Files.writeString(PAGE, filled);
        }
        assertThat(Files.readString(PAGE))
                .as("docs/corpus.md is made anew by: mvn test -pl grader -am -Dtest=CorpusPageTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -Dklab.docs.write=true")
                .isEqualTo(filled);
    }
}
