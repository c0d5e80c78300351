package io.kafkalab.grader.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.submission.Submission;
import io.kafkalab.exercises.submission.Submissions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsesTest {

    @TempDir
    private Path work;

    @Test
    void aProgramsOwnFileIsItsTasksAlone() throws IOException {
        write("topic.py", "topic = 'test'");
        write("producer.py", "topic = 'test'  # as in consumer");
        write("consumer.py", "import kafka");
        assertThat(affectedBy("topic.py")).containsExactly(Task.TOPIC);
        assertThat(affectedBy("producer.py")).containsExactly(Task.PRODUCER);
    }

    @Test
    void aSharedModuleIsOfAllThatImportIt() throws IOException {
        write("settings.py", "import os");
        write("rows.py", "from settings import SERVERS");
        write("producer.py", "from rows import read");
        write("consumer.py", "import settings as s");
        write("topic.py", "import os");
        assertThat(affectedBy("settings.py")).containsExactly(Task.PRODUCER, Task.CONSUMER);
        assertThat(affectedBy("rows.py")).containsExactly(Task.PRODUCER);
    }

    @Test
    void aSharedClassIsOfAllThatNameIt() throws IOException {
        write("src/main/java/a/Services.java", "package a; class Services {}");
        write("src/main/java/a/Producer.java", "package a; class Producer { void main() { Services.kafka(); } }");
        write("src/main/java/a/Consumer.java", "package a; /* Services */ class Consumer { String s = \"Services\"; }");
        assertThat(affectedBy("src/main/java/a/Services.java")).containsExactly(Task.PRODUCER);
    }

    @Test
    void aClassOfKafkasIsNotTheStudentsOfTheSameName() throws IOException {
        write("Consumer.java", "class Consumer {}");
        write("Producer.java", "class Producer { Consumer c; }");
        write("Sink.java", "import org.apache.kafka.clients.consumer.Consumer; class Sink { Consumer<String> c; }");
        assertThat(affectedBy("Consumer.java")).containsExactly(Task.PRODUCER, Task.CONSUMER);
    }

    @Test
    void aClassOfAnotherPackageIsUsedByItsImport() throws IOException {
        write("src/a/Producer.java", "package a; import b.Rows; class Producer { Rows r; }");
        write("src/a/Topic.java", "package a; class Topic { Rows r; }");
        write("src/b/Rows.java", "package b; public class Rows {}");
        assertThat(affectedBy("src/b/Rows.java")).containsExactly(Task.PRODUCER);
    }

    @Test
    void thePomAndResourcesAreOfAllJavaPrograms() throws IOException {
        write("pom.xml", "<project/>");
        write("src/main/resources/kafka.properties", "a=b");
        write("src/main/java/Producer.java", "class Producer {}");
        write("src/main/java/Topic.java", "class Topic {}");
        write("consumer.py", "");
        assertThat(affectedBy("pom.xml")).containsExactly(Task.TOPIC, Task.PRODUCER);
        assertThat(affectedBy("src/main/resources/kafka.properties")).containsExactly(Task.TOPIC, Task.PRODUCER);
    }

    @Test
    void filesNamedInAProgramAreIts() throws IOException {
        write("connector.py", "json.load(open('connector.json'))");
        write("connector.json", "{}");
        write("insert.sh", ". ./common.sh");
        write("common.sh", "");
        write("topic.sh", "echo uncommon.sh");
        assertThat(affectedBy("connector.json")).containsExactly(Task.CONNECTOR);
        assertThat(affectedBy("common.sh")).containsExactly(Task.INSERT);
    }

    @Test
    void aCommandLineIsOfTheFilesThatItNames() throws IOException {
        write("klab.yaml", "tasks: {producer: {run: python3 mon_producteur.py}, topic: {run: java -cp . MonTopic}}");
        write("mon_producteur.py", "import outils");
        write("outils.py", "");
        write("MonTopic.java", "class MonTopic {}");
        assertThat(affectedBy("outils.py")).containsExactly(Task.PRODUCER);
        assertThat(affectedBy("MonTopic.java")).containsExactly(Task.TOPIC);
    }

    @Test
    void aFileOfNobodyIsOfNoTask() throws IOException {
        write("topic.py", "");
        write("README.md", "topic.py");
        write("notes.py", "import topic");
        assertThat(affectedBy("README.md")).isEmpty();
        assertThat(affectedBy("notes.py")).isEmpty();
    }

    @Test
    void aProgramThatIsAnotherNowIsAffectedWhateverWasSaved() throws IOException {
        write("klab.yaml", "tasks: {producer: {run: python3 a.py}}");
        write("topic.py", "");
        Uses before = Uses.of(open());
        write("klab.yaml", "tasks: {producer: {run: python3 b.py}}");
        Files.delete(work.resolve("topic.py"));
        assertThat(Uses.of(open()).affected(before, List.of(Path.of("klab.yaml"), Path.of("topic.py"))))
                .containsExactly(Task.TOPIC, Task.PRODUCER);
    }

    @Test
    void aFileThatIsGoneIsOfThoseThatUsedIt() throws IOException {
        write("settings.py", "");
        write("topic.py", "import settings");
        write("sink.py", "");
        Uses before = Uses.of(open());
        Files.delete(work.resolve("settings.py"));
        assertThat(Uses.of(open()).affected(before, List.of(Path.of("settings.py"))))
                .containsExactly(Task.TOPIC);
    }

    @Test
    void ofANotebookTheTasksWhoseCellsChangedAreAffected() throws IOException {
        write("tp.ipynb", notebook("# klab: common\\nimport settings", "# klab: topic\\n1", "# klab: producer\\n1"));
        write("settings.py", "");
        Uses before = Uses.of(open());
        write(
                "tp.ipynb",
                notebook("# klab: common\\nimport settings", "# klab: topic\\n2", "rien", "# klab: producer\\n1"));
        Uses after = Uses.of(open());
        assertThat(after.affected(before, List.of(Path.of("tp.ipynb")))).containsExactly(Task.TOPIC);
        assertThat(after.affected(after, List.of(Path.of("settings.py")))).containsExactly(Task.TOPIC, Task.PRODUCER);
    }

    private static String notebook(String... cells) {
        return "{\"nbformat\": 4, \"nbformat_minor\": 5, \"metadata\": {}, \"cells\": ["
                + Arrays.stream(cells)
                        .map(cell -> "{\"cell_type\": \"code\", \"metadata\": {}, \"outputs\": [], \"source\": \""
                                + cell + "\"}")
                        .collect(java.util.stream.Collectors.joining(","))
                + "]}";
    }

    private Set<Task> affectedBy(String... files) {
        Uses uses = Uses.of(open());
        return uses.affected(uses, Arrays.stream(files).map(Path::of).toList());
    }

    private Submission open() {
        return Submissions.open(work, work);
    }

    private void write(String file, String text) throws IOException {
        Path path = work.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
