package io.kafkalab.grader.starter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.rubric.Rubric;
import io.kafkalab.exercises.statement.Statement;
import io.kafkalab.exercises.submission.ProgramSource;
import io.kafkalab.exercises.submission.Submissions;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class StarterTest {
    @TempDir
    Path folder;

    static Stream<Arguments> all() {
        return Arrays.stream(StarterLanguage.values())
                .flatMap(language -> Arrays.stream(Language.values()).map(words -> Arguments.of(language, words)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyPlaceIsFilledInAndEveryProgramHoldsOneTodo(StarterLanguage language, Language words) {
        var files = new Starter(language, Catalogue.in(words)).files();

        assertThat(files)
                .allSatisfy((path, text) -> assertThat(text)
                        .as(path)
                        .doesNotContain("{{", "${project", ".version}")
                        .endsWith("\n"));
        for (Task task : Task.values()) {
            String program = files.get(language.program(task));
            assertThat(program.lines().filter(line -> line.strip().matches("(//|#) TODO .*")))
                    .hasSize(1);
            assertThat(program).contains("TODO: " + task.id());
        }
        assertThat(files).containsKeys("README.md", ".gitignore", ".editorconfig", ".vscode/extensions.json");
    }

    @ParameterizedTest
    @MethodSource("all")
    void theReadmeHoldsTheWholeStatementAndNamesEveryProgram(StarterLanguage language, Language words) {
        String readme = new Starter(language, Catalogue.in(words)).files().get("README.md");

        assertThat(readme)
                .contains(new Statement(Catalogue.in(words), Rubric.standard())
                        .whole()
                        .strip());
        for (Task task : Task.values()) {
            assertThat(readme).contains("[`" + language.program(task) + "`](" + language.program(task) + ")");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aStarterIsASubmissionWithAProgramForEachTask(StarterLanguage language) throws IOException {
        NewFolder.at(folder.resolve("tp")).write(new Starter(language, Catalogue.in(Language.FRENCH)));

        assertThat(Submissions.open(folder.resolve("tp"), folder).programs())
                .hasSize(7)
                .allSatisfy((task, program) -> assertThat(program)
                        .isInstanceOfAny(
                                ProgramSource.JavaMain.class,
                                ProgramSource.PythonScript.class,
                                ProgramSource.ShellScript.class));
        assertThat(content(folder)).containsExactly("tp");
    }

    @Test
    void aFolderThatIsThereStaysTheSameFolder() throws IOException {
        Path there = Files.createDirectory(folder.resolve("tp"));
        Files.createDirectory(there.resolve(".git"));
        Object key = Files.readAttributes(there, BasicFileAttributes.class).fileKey();

        NewFolder.at(there).write(new Starter(StarterLanguage.SHELL, Catalogue.in(Language.ENGLISH)));

        assertThat(content(there))
                .contains(".git", ".gitignore", "README.md", "topic.sh", "services.sh")
                .noneMatch(name -> name.startsWith(".klab-init"));
        assertThat(Files.readAttributes(there, BasicFileAttributes.class).fileKey())
                .isEqualTo(key);
        assertThat(there.resolve("topic.sh")).isExecutable();
    }

    @Test
    void whereItCannotBeWrittenNothingIsLeft() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Starter starter = new Starter(StarterLanguage.PYTHON, Catalogue.in(Language.ENGLISH));

        assertThatThrownBy(() -> NewFolder.at(file.resolve("tp")).write(starter))
                .isInstanceOf(StarterRefused.class)
                .hasMessageStartingWith("The starter could not be written into " + file.resolve("tp") + ": ");
        assertThat(content(folder)).containsExactly("file");
    }

    @Test
    void whatFailsHalfwayIsTakenBack() throws IOException {
        Path there = Files.createDirectory(folder.resolve("tp"));
        Starter starter = new Starter(StarterLanguage.PYTHON, Catalogue.in(Language.ENGLISH));
        NewFolder target = NewFolder.at(there);
        // Came in between: moving onto it fails.
        Path own = Files.createDirectory(there.resolve("README.md"));
        Files.writeString(own.resolve("mine"), "");

        assertThatThrownBy(() -> target.write(starter)).isInstanceOf(StarterRefused.class);
        assertThat(content(there)).containsExactly("README.md");
        assertThat(own.resolve("mine")).exists();
    }

    private static List<String> content(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
