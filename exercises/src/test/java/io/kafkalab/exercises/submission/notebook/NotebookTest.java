package io.kafkalab.exercises.submission.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.kafkalab.exercises.Task;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import io.kafkalab.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotebookTest {
    @TempDir
    Path folder;

    @Test
    void aTaskIsAnsweredByItsCellsAfterThoseThatAllShare() throws Exception {
        Notebook notebook = read(
                "# klab: producer\nfirst",
                "# klab: common\nimports",
                "draft",
                "# klab: producer\nsecond",
                "#klab:sink\nx");

        assertThat(notebook.of(Task.PRODUCER)).extracting(NotebookCell::number).containsExactly(2, 1, 4);
        assertThat(notebook.of(Task.SINK))
                .extracting(NotebookCell::source)
                .containsExactly("# klab: common\nimports", "#klab:sink\nx");
        assertThat(notebook.of(Task.TOPIC)).isEmpty();
        assertThat(say(notebook.missing(Task.TOPIC)))
                .isEqualTo("tp.ipynb has no cell for this task. Begin the one that answers it with the line "
                        + "“# klab: topic”, and those that all need (imports, addresses) with “# klab: common”.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# klab: topic\ncode",
                "\n\n# klab: topic\ncode",
                "#klab:topic",
                "## KLAB : Topic",
                "# klab: producer, topic\ncode",
                "# klab: topic producer",
                "%%bash\n# klab: topic\nls",
                "# klab: topic\n%%bash\nls",
                "# klab: topic\r\ncode"
            })
    void aMarkMayBeWrittenInManyWays(String source) throws Exception {
        assertThat(read(source).of(Task.TOPIC)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"code\n# klab: topic", "print('# klab: topic')", "# klab topic", "# Klab is a grader: topic", ""
            })
    void whatIsNoMarkMarksNothing(String source) throws Exception {
        Notebook notebook = read(source);
        assertThat(notebook.of(Task.TOPIC)).isEmpty();
        assertThat(say(notebook.missing(Task.TOPIC)))
                .startsWith("tp.ipynb is a notebook in which no cell is marked")
                .contains("“# klab: producer” (tasks: topic, producer, consumer, sink, plugins, connector, insert)");
    }

    @Test
    void aMarkThatNamesNoTaskIsToldWithThoseThatDo() throws Exception {
        Notebook notebook = read("# klab: common\nx", "# klab: producteur\nx");
        assertThat(say(notebook.missing(Task.SINK))).startsWith("tp.ipynb has no cell for this task.");
        assertThat(say(notebook.missing(Task.PRODUCER)))
                .isEqualTo("tp.ipynb, cell 2: “# klab: producteur” names no task. Write one of these names: "
                        + "topic, producer, consumer, sink, plugins, connector, insert, common.");
    }

    @Test
    void aNotebookNamedAfterATaskAnswersItAsAWholeUnlessItIsMarked() throws Exception {
        Path file = MadeNotebook.write(folder.resolve("Producer.ipynb"), "one", "two");
        assertThat(Notebook.read(file).of(Task.PRODUCER)).hasSize(2);
        assertThat(Notebook.read(file).of(Task.TOPIC)).isEmpty();
        MadeNotebook.write(file, "one", "# klab: topic\ntwo");
        assertThat(Notebook.read(file).of(Task.PRODUCER)).isEmpty();
    }

    @Test
    void theSourceOfACellMayBeOneText() throws Exception {
        Path file = write("""
                {"nbformat": 4, "cells": [{"cell_type": "code", "source": "# klab: topic\\nprint('é')"}]}
                """);
        assertThat(Notebook.read(file).of(Task.TOPIC))
                .containsExactly(new NotebookCell(1, "# klab: topic\nprint('é')"));
    }

    @Test
    void whatIsNoNotebookIsToldInOneSentence() throws Exception {
        assertThat(problem("{\"nbformat\": 4,\n \"cells\": [}"))
                .startsWith("tp.ipynb is no Jupyter notebook that can be read (bad JSON, line 2). Open it in Jupyter");
        assertThat(problem("")).startsWith("tp.ipynb is no Jupyter notebook: it has no list “cells” in nbformat 4.");
        assertThat(problem("[1]")).startsWith("tp.ipynb is no Jupyter notebook: ");
        assertThat(problem("{\"nbformat\": 4}")).startsWith("tp.ipynb is no Jupyter notebook: ");
        assertThat(problem("{\"nbformat\": 3, \"worksheets\": []}"))
                .startsWith("tp.ipynb is a notebook of format 3; klab reads format 4.");
        assertThat(problem("{\"nbformat\": 4, \"cells\": [], \"metadata\": {\"language_info\": {\"name\": \"R\"}}}"))
                .startsWith("tp.ipynb is a notebook in R; klab runs notebooks in Python only.");
    }

    @Test
    void whatIsTooLargeIsNotRead() throws Exception {
        assertThat(problem("[" + "1,".repeat(17 << 20) + "1]")).startsWith("tp.ipynb is larger than 32 MiB.");
    }

    @Test
    void aNotebookThatCannotBeReadIsWhyTheOthersDoNotAnswer() throws Exception {
        Path broken = write("{");
        Path good = MadeNotebook.write(folder.resolve("z.ipynb"), "# klab: topic\nx");
        Notebooks notebooks = new Notebooks(List.of(broken, good, folder.resolve("topic.py")));

        assertThat(notebooks.of(Task.TOPIC)).containsOnlyKeys(good);
        assertThat(notebooks.missing(Task.SINK))
                .get()
                .extracting(NotebookTest::say)
                .asString()
                .contains("bad JSON");
        assertThat(new Notebooks(List.of(folder.resolve("topic.py"))).missing(Task.SINK))
                .isEmpty();
    }

    private Notebook read(String... cells) throws IOException, NotebookUnreadable {
        return Notebook.read(MadeNotebook.write(folder.resolve("tp.ipynb"), cells));
    }

    private String problem(String json) throws IOException {
        Path file = write(json);
        return say(catchThrowableOfType(NotebookUnreadable.class, () -> Notebook.read(file))
                .sentence());
    }

    private Path write(String json) throws IOException {
        return Files.writeString(folder.resolve("tp.ipynb"), json);
    }

    private static String say(Text text) {
        return Catalogue.in(Language.ENGLISH).say(text);
    }
}
