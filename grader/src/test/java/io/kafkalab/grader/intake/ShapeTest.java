package io.kafkalab.grader.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.exercises.submission.Contents;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of the package's description, one line for each shape that was met. */
class ShapeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # one submission
            Topic.java producer.py                                      | one
            klab.yaml lea/topic.py tom/topic.py                         | one
            pom.xml src/main/java/fr/univ/Topic.java                    | one
            src/main/java/Topic.java doc/x.txt                          | one
            pom.xml tp1/src/main/java/Topic.java tp2/src/main/java/Producer.java | one
            exercise1/Topic.java exercise2/Producer.java                | one
            exercise1/Topic.java exercise2/Topic.java                   | one
            exercise1/Topic.java exercise2/notes.txt exercise3/         | one
            Exercice_1/topic.py Exercice_2/producer.py Exercice_3/      | one
            tp2/src/main/java/fr/univ/Producer.java                     | one
            tp1/topic.sh tp2-kafka/src/main/java/fr/univ/Producer.java  | one
            1/topic.py 2/producer.py 3/connector.json                   | one
            01/topic.py 02/producer.py                                  | one
            java/Topic.java python/producer.py shell/insert.sh          | one
            kafka/topic.py mongo/sink.py usagers.zip                    | one
            code/topic.py captures_ecran/1.png rendu-lea/readme.md      | one
            exo1/topic.py exo2/usagers.zip __MACOSX/exo1/._topic.py     | one
            topic.py lea/producer.py tom/producer.py                    | one
            work/topic.py                                               | one
            TP Kafka/rendu/topic.py                                     | one
            docs/a.md data/usagers.csv                                  | one
            notes.txt                                                   | one
            README.md lea-martin/topic.py                               | one
            tp.ipynb                                                    | one
            tp.ipynb data/2022/a.csv images/1.png                       | one
            exercice1/tp.ipynb exercice2/tp.ipynb                       | one
            # a class
            lea/tp.ipynb tom/tp.ipynb                                   | lea tom
            sujet.ipynb lea/tp.ipynb tom/tp.ipynb                       | lea tom
            sujet.ipynb rendus/lea.zip rendus/tom.zip                   | rendus/ lea.zip tom.zip
            lea/topic.py tom/topic.py                                   | lea tom
            lea/topic.py tom/                                           | lea tom
            lea/ tom/                                                   | lea tom
            lea/topic.py tom/README.md zoe/                             | lea tom zoe
            lea/topic.py tom/producer.py                                | lea tom
            lea.zip tom.tar.gz                                          | lea.zip tom.tar.gz
            lea.zip                                                     | lea.zip
            lea.zip tom/topic.py notes.csv                              | lea.zip tom
            lea/topic.py tom.rar zoe.7z                                 | lea tom.rar zoe.7z
            21905123/topic.py 21905124/                                 | 21905123 21905124
            groupe1/topic.py groupe2/topic.py                           | groupe1 groupe2
            TP_Kafka_Lea/topic.py TP_Kafka_Tom/producer.py              | TP_Kafka_Lea TP_Kafka_Tom
            lea/exercise1/Topic.java tom/exercise2/Producer.java        | lea tom
            lea/src/main/java/Topic.java docs/                          | docs lea
            .DS_Store __MACOSX/lea/._x Thumbs.db desktop.ini lea/topic.py tom/x | lea tom
            rendus/lea/topic.py rendus/tom/topic.py                     | rendus/ lea tom
            notes.csv rendus/lea.zip rendus/tom.zip                     | rendus/ lea.zip tom.zip
            """)
    void aFolderIsOneSubmissionOrAClass(String names, String expected) {
        // A space within a name would part it.
        List<String> paths = Arrays.asList(names.replace("TP Kafka", "TP_Kafka").split(" +"));
        Shape shape = Shape.of(new Contents(paths));
        String found = shape instanceof Shape.Many many
                ? (many.wrapper() + " " + String.join(" ", many.entries())).strip()
                : shape instanceof Shape.One ? "one" : "Moodle";
        assertThat(found).isEqualTo(expected);
    }
}
