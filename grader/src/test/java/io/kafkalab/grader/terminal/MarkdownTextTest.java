package io.kafkalab.grader.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.rubric.Rubric;
import io.kafkalab.exercises.statement.Statement;
import io.kafkalab.grader.Golden;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MarkdownTextTest {

    @Test
    void showsHeadingsListsAndCode() {
        String text = MarkdownText.of("""
                # Title

                Some **words** that are
                long enough to be wrapped, `code` and a [link](http://x).

                1. first
                2. second, with a block:

                   ```sh
                   a \\
                     b
                   ```

                3. third

                - one
                - two
                """, Ink.PLAIN, 40);
        assertThat(text).isEqualTo("""

                Title

                Some words that are long enough to be
                wrapped, `code` and a link (http://x).

                  1. first
                  2. second, with a block:

                     │ a \\
                     │   b
                  3. third

                  • one
                  • two
                """);
    }

    @Test
    void headingsAreBoldWhereThereIsInk() {
        assertThat(MarkdownText.of("# T", Ink.COLOURED, 80)).contains("\u001b[1mT");
    }

    @Test
    void aTaskOfTheStatement() {
        Statement statement = new Statement(Catalogue.in(Language.FRENCH), Rubric.standard());
        Golden.assertSame(
                "terminal/statement-connector-fr.txt", MarkdownText.of(statement.of(Task.CONNECTOR), Ink.PLAIN, 80));
    }

    @ParameterizedTest
    @EnumSource
    void theStatementFitsIntoATerminalButForItsCode(Language language) {
        String whole = new Statement(Catalogue.in(language), Rubric.standard()).whole();
        assertThat(MarkdownText.of(whole, Ink.PLAIN, 80).lines().filter(line -> !line.contains("│")))
                .allMatch(line -> line.length() <= 80 || line.contains("http"))
                .noneMatch(line -> line.contains("**") || line.contains("```") || line.startsWith("#"));
    }
}
