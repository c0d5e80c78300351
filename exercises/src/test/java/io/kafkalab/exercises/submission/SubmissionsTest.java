package io.kafkalab.exercises.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.kafkalab.exercises.Task;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SubmissionsTest {
    private static final String MAIN = "public class X { public static void main(String[] args) {} }";

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectories(temporary.resolve("lea-martin"));
    }

    @Test
    void findsProgramsOfEveryLanguageAnywhere() throws IOException {
        write("src/main/java/fr/univ/tp/Topic.java", MAIN);
        write("exo2/producer.py", "");
        write("exo2/Consumer.sh", "");
        write("connector.json", "{}");

        Submission submission = open();

        assertThat(submission.id()).isEqualTo("lea-martin");
        assertThat(submission.name()).isEqualTo("lea-martin");
        assertThat(submission.programs()).hasSize(Task.values().length);
        assertThat(submission.programs().get(Task.TOPIC))
                .isEqualTo(new ProgramSource.JavaMain(folder.resolve("src/main/java/fr/univ/tp/Topic.java")));
        assertThat(submission.programs().get(Task.PRODUCER))
                .isEqualTo(new ProgramSource.PythonScript(folder.resolve("exo2/producer.py")));
        assertThat(submission.programs().get(Task.CONSUMER))
                .isEqualTo(new ProgramSource.ShellScript(folder.resolve("exo2/Consumer.sh")));
        assertThat(submission.programs().get(Task.CONNECTOR))
                .isEqualTo(new ProgramSource.ConnectorFile(folder.resolve("connector.json")));
    }

    @Test
    void ignoresWhatIsNotTheStudentsOwnWork() throws IOException {
        write("bin/topic.py", "");
        write("monenv/pyvenv.cfg", "");
        for (String other : List.of(
                "target/classes/topic.py",
                "venv/lib/topic.py",
                "monenv/lib/topic.py",
                ".git/topic.sh",
                "node_modules/x/topic.sh",
                "__pycache__/topic.py",
                "__MACOSX/._topic.py",
                "src/test/java/Topic.java")) {
            write(other, MAIN);
        }

        assertThat(open().programs().get(Task.TOPIC))
                .isEqualTo(new ProgramSource.PythonScript(folder.resolve("bin/topic.py")));
    }

    @Test
    void keepsAPackageCalledLikeABuildFolder() throws IOException {
        write("src/main/java/fr/target/Topic.java", MAIN);

        assertThat(open().programs().get(Task.TOPIC)).isInstanceOf(ProgramSource.JavaMain.class);
    }

    @Test
    void doesNotGuessBetweenTwo() throws IOException {
        write("Topic.java", MAIN);
        write("topic.py", "");

        assertThat(open().programs().get(Task.TOPIC))
                .isEqualTo(
                        new ProgramSource.Ambiguous(List.of(folder.resolve("Topic.java"), folder.resolve("topic.py"))));
    }

    @Test
    void letsTheFileOfAConnectorStandBesideTheProgramThatPostsIt() throws IOException {
        write("connector.sh", "curl -d @connector.json");
        write("connector.json", "{}");

        assertThat(open().programs().get(Task.CONNECTOR)).isInstanceOf(ProgramSource.ShellScript.class);
    }

    @Test
    void takesTheClassThatCanBeRunBeforeAModelOfTheSameName() throws IOException {
        write("app/Topic.java", MAIN);
        write("model/Topic.java", "public class Topic { String name; }");

        assertThat(open().programs().get(Task.TOPIC))
                .isEqualTo(new ProgramSource.JavaMain(folder.resolve("app/Topic.java")));
    }

    @Test
    void namesWhatWasLookedForAndWhatComesClose() throws IOException {
        write("topic.py", "");
        write("Producteur.java", MAIN);
        write("consumers.py", "");
        write("3_sink_mongo.py", "");

        Submission submission = open();

        assertThat(submission.programs().get(Task.PRODUCER))
                .isEqualTo(new ProgramSource.Missing(
                        List.of("Producer.java", "producer.py", "producer.sh"),
                        List.of(folder.resolve("Producteur.java"))));
        assertThat(submission.programs().get(Task.CONSUMER))
                .isEqualTo(new ProgramSource.Missing(
                        List.of("Consumer.java", "consumer.py", "consumer.sh"),
                        List.of(folder.resolve("consumers.py"))));
        assertThat(submission.programs().get(Task.SINK))
                .isEqualTo(new ProgramSource.Missing(
                        List.of("Sink.java", "sink.py", "sink.sh"), List.of(folder.resolve("3_sink_mongo.py"))));
        assertThat(submission.programs().get(Task.INSERT))
                .isEqualTo(new ProgramSource.Missing(List.of("Insert.java", "insert.py", "insert.sh"), List.of()));
    }

    @Test
    void advisesANameOfTheSameLanguage() {
        List<String> names = List.of("Producer.java", "producer.py", "producer.sh");

        assertThat(new ProgramSource.Missing(names, List.of(Path.of("producteur.py"))).advised())
                .isEqualTo("producer.py");
        assertThat(new ProgramSource.Missing(names, List.of(Path.of("Producteur.java"))).advised())
                .isEqualTo("Producer.java");
        assertThat(new ProgramSource.Missing(names, List.of(Path.of("producer.txt"))).advised())
                .isEqualTo("Producer.java");
    }

    @Test
    void descendsIntoTheOnlyFolder() throws IOException {
        write("TP Kafka/rendu/topic.py", "");
        write(".DS_Store", "");

        Submission submission = open();

        assertThat(submission.root()).isEqualTo(folder.resolve("TP Kafka/rendu"));
        assertThat(submission.id()).isEqualTo("lea-martin");
    }

    @Test
    void rejectsWhatIsNotThere() {
        assertThat(rejection(folder.resolve("nulle-part"), Language.ENGLISH))
                .isEqualTo("Nothing at " + folder.resolve("nulle-part")
                        + ": neither a folder nor an archive. Check the path given to klab.");
    }

    @Test
    void rejectsAnEmptyFolder() {
        assertThat(rejection(folder, Language.FRENCH))
                .isEqualTo("«\u00a0lea-martin\u00a0» est vide\u00a0: klab n’y a trouvé aucun fichier."
                        + " Vérifiez que le rendu a bien été déposé en entier.");
    }

    @Test
    void rejectsAFolderWithoutAnyProgramAndNamesWhatComesClose() throws IOException {
        write("README.md", "");
        assertThat(rejection(folder, Language.ENGLISH))
                .startsWith(
                        "“lea-martin” holds no program that klab recognises. It looks, for each task, for a Java class");

        write("Producteur.java", MAIN);
        assertThat(rejection(folder, Language.ENGLISH)).contains("look like expected programs: Producteur.java.");
    }

    @Test
    void rejectsAFileThatIsNoArchive() throws IOException {
        Path file = Files.writeString(temporary.resolve("rendu.zip"), "pas une archive");

        assertThat(rejection(file, Language.FRENCH))
                .isEqualTo("rendu.zip n’est pas une archive que klab sache lire."
                        + " Déposez un fichier .zip ou .tar.gz, ou un dossier.");
    }

    private Submission open() {
        return Submissions.open(folder, temporary.resolve("scratch"));
    }

    private String rejection(Path path, Language language) {
        SubmissionRejected rejected = catchThrowableOfType(
                SubmissionRejected.class, () -> Submissions.open(path, temporary.resolve("scratch")));
        return Catalogue.in(language).say(rejected.sentence());
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
