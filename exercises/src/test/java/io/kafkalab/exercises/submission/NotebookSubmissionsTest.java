package io.kafkalab.exercises.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.submission.notebook.MadeNotebook;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotebookSubmissionsTest {
    @TempDir
    Path temporary;

    private Path folder;
    private Path scratch;

    @BeforeEach
    void makeFolders() throws Exception {
        folder = Files.createDirectory(temporary.resolve("rendu"));
        scratch = Files.createDirectory(temporary.resolve("scratch"));
    }

    @Test
    void markedCellsAreProgramsBesideOthers() throws Exception {
        Path notebook = MadeNotebook.write(folder.resolve("tp.ipynb"), "# klab: producer\nx");
        Files.writeString(folder.resolve("topic.py"), "x");

        Submission submission = Submissions.open(folder, scratch);

        assertThat(submission.programs().get(Task.PRODUCER))
                .isInstanceOfSatisfying(ProgramSource.NotebookCells.class, cells -> {
                    assertThat(cells.file()).isEqualTo(notebook);
                    assertThat(cells.cells()).hasSize(1);
                });
        assertThat(submission.programs().get(Task.TOPIC)).isInstanceOf(ProgramSource.PythonScript.class);
        assertThat(submission.programs().get(Task.SINK))
                .isInstanceOfSatisfying(ProgramSource.NotInNotebook.class, missing -> {
                    assertThat(missing.lookedFor()).containsExactly("Sink.java", "sink.py", "sink.sh");
                    assertThat(Catalogue.in(Language.ENGLISH).say(missing.why()))
                            .contains("“# klab: sink”");
                });
    }

    @Test
    void klabDoesNotGuessBetweenACellAndAFile() throws Exception {
        Path notebook = MadeNotebook.write(folder.resolve("tp.ipynb"), "# klab: topic\nx");
        Path script = Files.writeString(folder.resolve("topic.py"), "x");

        assertThat(Submissions.open(folder, scratch).programs().get(Task.TOPIC))
                .isEqualTo(new ProgramSource.Ambiguous(List.of(script, notebook)));
    }

    @Test
    void aNotebookWithoutMarksIsRejectedWithTheWayToMarkIt() throws Exception {
        MadeNotebook.write(folder.resolve("tp.ipynb"), "print(1)");
        assertThat(rejection(folder))
                .startsWith("tp.ipynb is a notebook in which no cell is marked")
                .contains("“# klab: producer”", "“# klab: common”");
    }

    @Test
    void aMarkThatIsMisspeltIsWhyNothingCanBeGraded() throws Exception {
        MadeNotebook.write(folder.resolve("tp.ipynb"), "# klab: common\nx", "# klab: sync\nx");
        assertThat(rejection(folder)).startsWith("tp.ipynb, cell 2: “# klab: sync” names no task.");
    }

    @Test
    void aBrokenNotebookIsRejectedWithThePlace() throws Exception {
        Files.writeString(folder.resolve("tp.ipynb"), "{\"nbformat\": 4,\n\n\"cells\"");
        assertThat(rejection(folder))
                .startsWith("tp.ipynb is no Jupyter notebook that can be read (bad JSON, line 3).");
    }

    @Test
    void aSingleNotebookIsASubmissionOfItsOwn() throws Exception {
        Path notebook = MadeNotebook.write(temporary.resolve("tp.ipynb"), "# klab: topic\nx");
        Submission submission = Submissions.open(notebook, scratch);

        assertThat(submission.root()).startsWith(scratch);
        assertThat(submission.programs().get(Task.TOPIC)).isInstanceOf(ProgramSource.NotebookCells.class);
    }

    @Test
    void anArchiveBesideANotebookIsNotTakenForTheWork() throws Exception {
        MadeNotebook.write(folder.resolve("tp.ipynb"), "# klab: topic\nx");
        Files.writeString(folder.resolve("data.zip"), "no zip at all");
        assertThat(Submissions.open(folder, scratch).programs().get(Task.TOPIC))
                .isInstanceOf(ProgramSource.NotebookCells.class);
    }

    @Test
    void whatJupyterKeepsForItselfIsNoHandIn() throws Exception {
        Path checkpoints = Files.createDirectory(folder.resolve(".ipynb_checkpoints"));
        MadeNotebook.write(checkpoints.resolve("tp-checkpoint.ipynb"), "# klab: topic\nx");
        MadeNotebook.write(folder.resolve("tp.ipynb"), "# klab: topic\nx");
        assertThat(Submissions.open(folder, scratch).programs().get(Task.TOPIC))
                .isInstanceOf(ProgramSource.NotebookCells.class);
    }

    private String rejection(Path path) {
        SubmissionRejected rejected =
                catchThrowableOfType(SubmissionRejected.class, () -> Submissions.open(path, scratch));
        return Catalogue.in(Language.ENGLISH).say(rejected.sentence());
    }
}
