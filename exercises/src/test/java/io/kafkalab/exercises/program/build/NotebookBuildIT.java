package io.kafkalab.exercises.program.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.exercises.program.Commands;
import io.kafkalab.exercises.program.Program;
import io.kafkalab.exercises.program.ProgramLimits;
import io.kafkalab.exercises.program.RunningProgram;
import io.kafkalab.exercises.program.Toolchain;
import io.kafkalab.exercises.program.run.LocalProgramRunner;
import io.kafkalab.exercises.program.sandbox.Sandbox;
import io.kafkalab.exercises.program.sandbox.SandboxKind;
import io.kafkalab.exercises.program.sandbox.Sandboxes;
import io.kafkalab.exercises.submission.Submissions;
import io.kafkalab.exercises.submission.notebook.MadeNotebook;
import io.kafkalab.lab.LabAddresses;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cells of notebooks run for real, in a Python without any library; no lab answers at their addresses. */
final class NotebookBuildIT {
    private static final LabAddresses NOWHERE = new LabAddresses(
            "localhost:1", "mongodb://localhost:1/defaultdb", "http://localhost:1", "mongodb://mongo:1");
    private static final String PATH = System.getenv("PATH");

    @TempDir
    static Path cache;

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        assumeTrue(new Commands(PATH).find("python3").isPresent(), "python3 is not on the PATH");
        folder = Files.createDirectories(temporary.resolve("rendu/tp"));
        Files.writeString(temporary.resolve("rendu/notes.txt"), "beside the folder of the notebook");
    }

    @Test
    void cellsRunInOneAnothersSightAndShowWhatTheyEndWith() throws IOException {
        Files.writeString(folder.resolve("own.py"), "WORD = 'own module'\n");
        MadeNotebook.write(
                folder.resolve("tp.ipynb"),
                "# klab: common\n%pip install kafka-python\nimport os, own\nname = 'é'",
                "print('not marked')",
                "# klab: topic\nprint(own.WORD, name)\nopen('usagers-2022.csv').read().strip()",
                "# klab: topic\n1 + 1;",
                "# klab: topic\nlines = !echo {name} $name $HOME_OF_NOBODY '{\"json\": 1}'\n!echo from the shell $KAFKA_BOOTSTRAP_SERVERS\nlines[0]");

        ProgramRun run = run(program());

        assertThat(run.errors().text()).isEmpty();
        assertThat(run.exitCode()).contains(0);
        assertThat(run.output().text().lines())
                .containsExactly("own module é", "'the csv'", "from the shell localhost:1", "'é é {\"json\": 1}'");
        assertThat(run.command()).isEqualTo("tp/tp.ipynb (# klab: topic)");
        assertThat(run.hints())
                .singleElement()
                .extracting(hint -> Catalogue.in(Language.ENGLISH).say(hint))
                .isEqualTo("tp.ipynb, cell 1: “%pip install kafka-python” was not run, since the libraries of the lab "
                        + "are installed already.");
    }

    @Test
    void anErrorNamesTheCellAndItsLine() throws IOException {
        MadeNotebook.write(folder.resolve("tp.ipynb"), "x = 1", "# klab: topic\n\nraise ValueError('so')");

        ProgramRun run = run(program());

        assertThat(run.exitCode()).contains(1);
        assertThat(run.errors().text().lines())
                .containsSubsequence(
                        "  File \"tp.ipynb, cell 2\", line 3, in <module>",
                        "    raise ValueError('so')",
                        "ValueError: so")
                .noneMatch(line -> line.contains("klab-notebook"));
    }

    @Test
    void anErrorOfSyntaxIsShownWithoutRunningAnything() throws IOException {
        MadeNotebook.write(folder.resolve("tp.ipynb"), "# klab: topic\nprint('ran'", "# klab: common\nprint(0)");

        assertThat(program()).isInstanceOfSatisfying(Program.Absent.class, absent -> {
            assertThat(absent.run().state()).isEqualTo(ProgramRun.State.NOT_BUILT);
            assertThat(absent.run().diagnosis().get(0)).contains("File \"tp.ipynb, cell 1\", line 2");
            assertThat(String.join("\n", absent.run().diagnosis())).contains("SyntaxError");
        });
    }

    @Test
    void aScriptOfTheShellThatFailsFailsItsCell() throws IOException {
        MadeNotebook.write(
                folder.resolve("tp.ipynb"), "%%bash\n# klab: topic\necho said\nfalse", "# klab: topic\nprint('after')");

        ProgramRun run = run(program());

        assertThat(run.output().text()).isEqualTo("said\n");
        assertThat(run.exitCode()).contains(1);
    }

    @Test
    void whatProducersHoldBackIsSentAsANotebookThatLivesOnWould() throws IOException {
        MadeNotebook.write(folder.resolve("tp.ipynb"), """
                # klab: topic
                class KafkaProducer:
                    def flush(self, timeout):
                        print("flushed")
                producer = KafkaProducer()
                raise SystemExit(0)
                """);
        assertThat(run(program()).output().text()).isEqualTo("flushed\n");
    }

    private Program program() {
        Toolchain toolchain = toolchain();
        return new ProgramBuilder(toolchain, sandbox(toolchain), text -> {})
                .build(Submissions.open(folder.getParent(), temporary), temporary.resolve("build"))
                .get(Task.TOPIC);
    }

    private ProgramRun run(Program program) throws IOException {
        Path csv = Files.writeString(temporary.resolve("made.csv"), "the csv\n");
        Toolchain toolchain = toolchain();
        LocalProgramRunner runner =
                new LocalProgramRunner(toolchain, ProgramLimits.DEFAULT, sandbox(toolchain), temporary.resolve("runs"));
        try (RunningProgram running = runner.start((Program.Ready) program, NOWHERE, csv)) {
            await("the program ends")
                    .dontCatchUncaughtExceptions()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> !running.isAlive());
            return running.end(ProgramRun.State.STOPPED);
        }
    }

    private static Toolchain toolchain() {
        return new Toolchain(
                cache, Path.of(System.getProperty("java.home")), Optional.of(Path.of("python3")), PATH, true);
    }

    private static Sandbox sandbox(Toolchain toolchain) {
        return Sandboxes.of(toolchain).choose(Optional.of(SandboxKind.NONE));
    }
}
