package io.kafkalab.exercises.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.kafkalab.exercises.Task;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KlabYamlTest {
    @TempDir
    Path folder;

    @Test
    void saysWhoAndWhichCommands() throws IOException {
        write("student: {id: \"021905123\", name: \"Léa Martin\"}\n"
                + "tasks:\n  producer: {run: \"python3 mon_producteur.py\"}\n");
        Files.writeString(folder.resolve("topic.py"), "");

        Submission submission = Submissions.open(folder, folder);

        assertThat(submission.id()).isEqualTo("021905123");
        assertThat(submission.name()).isEqualTo("Léa Martin");
        assertThat(submission.programs().get(Task.PRODUCER))
                .isEqualTo(new ProgramSource.CommandLine("python3 mon_producteur.py"));
        assertThat(submission.programs().get(Task.TOPIC)).isInstanceOf(ProgramSource.PythonScript.class);
    }

    @Test
    void takesAStudentNumberWithoutQuotes() throws IOException {
        write("student: {id: 21905123}\n");

        assertThat(KlabYaml.read(folder).studentId()).contains("21905123");
    }

    @Test
    void mayBeEmpty() throws IOException {
        write("# rien\n");

        assertThat(KlabYaml.read(folder).commands()).isEqualTo(Map.of());
    }

    @Test
    void decidesBetweenTwoPrograms() throws IOException {
        Files.writeString(folder.resolve("topic.py"), "");
        Files.writeString(folder.resolve("topic.sh"), "");
        write("tasks: {topic: {run: bash topic.sh}}");

        assertThat(Submissions.open(folder, folder).programs().get(Task.TOPIC))
                .isEqualTo(new ProgramSource.CommandLine("bash topic.sh"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tasks: {producter: {run: x}} | klab.yaml: unknown key “tasks.producter”. Did you mean “producer”? Possible keys here: topic, producer, consumer, sink, plugins, connector, insert.
            tasks: {quatre: {run: x}} | klab.yaml: unknown key “tasks.quatre”. Possible keys here: topic, producer, consumer, sink, plugins, connector, insert.
            task: {topic: {run: x}} | klab.yaml: unknown key “task”. Did you mean “tasks”? Possible keys here: student, tasks.
            tasks: {topic: {rum: x}} | klab.yaml: unknown key “tasks.topic.rum”. Did you mean “run”? Possible keys here: run.
            student: {nom: Léa} | klab.yaml: unknown key “student.nom”. Did you mean “name”? Possible keys here: id, name.
            tasks: {topic: python3 x.py} | klab.yaml: “tasks.topic” must hold keys (among: run), written “key: value”.
            tasks: {topic: {run: [a, b]}} | klab.yaml: “tasks.topic.run” must be plain text, not a list or a block.
            tasks: {topic: {run: }} | klab.yaml: “tasks.topic.run” is missing. Write the command that starts the program, for example “run: "python3 my_producer.py"”.
            - topic | klab.yaml must hold keys (among: student, tasks), written “key: value”.
            """)
    void refusesWhatItDoesNotKnow(String yaml, String sentence) throws IOException {
        write(yaml);

        assertThat(rejection(Language.ENGLISH)).isEqualTo(sentence);
    }

    @Test
    void namesTheLineOfBadYaml() throws IOException {
        write("student:\n  id: 1\n\ttasks: {}\n");

        assertThat(rejection(Language.FRENCH))
                .isEqualTo("klab.yaml, ligne 3\u00a0: ce n’est pas du YAML valide"
                        + " (found character '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB) for indentation))."
                        + " Vérifiez l’indentation (des espaces, pas de tabulations) et les guillemets.");
    }

    @Test
    void refusesAKeyThatStandsTwice() throws IOException {
        write("tasks:\n  topic: {run: a}\n  topic: {run: b}\n");

        assertThat(rejection(Language.ENGLISH)).startsWith("klab.yaml, line 3: this is not valid YAML (");
    }

    private String rejection(Language language) {
        SubmissionRejected rejected = catchThrowableOfType(SubmissionRejected.class, () -> KlabYaml.read(folder));
        return Catalogue.in(language).say(rejected.sentence());
    }

    private void write(String yaml) throws IOException {
        Files.writeString(folder.resolve("klab.yaml"), yaml);
    }
}
