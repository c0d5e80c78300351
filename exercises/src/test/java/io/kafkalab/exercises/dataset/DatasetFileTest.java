package io.kafkalab.exercises.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kafkalab.exercises.evidence.Row;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetFileTest {
    @TempDir
    Path folder;

    @Test
    void theFormatOfTheRealFileIsKept() throws IOException {
        Path source = real();
        Dataset dataset = DatasetFile.write(source, folder.resolve("run.csv"), 3, 500);
        List<String> lines = Files.readAllLines(dataset.file());
        assertThat(lines).hasSize(501);
        assertThat(lines.get(0)).isEqualTo(DatasetGenerator.HEADER);
        assertThat(Files.readAllLines(source)).containsAll(lines.subList(1, lines.size()));
        assertThat(dataset.rows()).hasSize(500);
    }

    @Test
    void theSeedShuffles() {
        List<Row> three =
                DatasetFile.write(real(), folder.resolve("a.csv"), 3, 500).firstThree();
        assertThat(DatasetFile.write(real(), folder.resolve("b.csv"), 3, 500).firstThree())
                .isEqualTo(three);
        assertThat(DatasetFile.write(real(), folder.resolve("c.csv"), 4, 500).firstThree())
                .isNotEqualTo(three);
    }

    @Test
    void theFirstThreeHoldTwoOfOneAccidentAndNothingElseOfIt() {
        for (long seed = 0; seed < 50; seed++) {
            Dataset dataset = DatasetFile.write(real(), folder.resolve("a.csv"), seed, 500);
            Set<String> accidents =
                    dataset.firstThree().stream().map(Row::accident).collect(Collectors.toSet());
            assertThat(accidents).hasSize(2);
            assertThat(dataset.firstThree().stream()
                            .map(Row::severity)
                            .distinct()
                            .count())
                    .isGreaterThan(1);
            assertThat(dataset.firstThree().get(0).severity()).isNotEqualTo("1");
            assertThat(dataset.rows().subList(3, 500)).noneMatch(row -> accidents.contains(row.accident()));
        }
    }

    @Test
    void otherYearsHaveOtherColumnsAndSeparators() throws IOException {
        Path source = write(
                "2016.csv",
                StandardCharsets.ISO_8859_1,
                "Num_Acc,place,catu,grav,sexe,trajet,secu,locp,actp,etatp,an_nais,num_véh",
                i -> "2016%08d,7,9,%d,8,0,11,0,0,0,1983,B0%d".formatted(i / 3, 1 + i % 4, i % 9));
        Dataset dataset = DatasetFile.write(source, folder.resolve("run.csv"), 1, 100);
        List<String> lines = Files.readAllLines(dataset.file());
        assertThat(lines.get(0)).isEqualTo("Num_Acc,place,catu,grav,sexe,trajet,secu,locp,actp,etatp,an_nais,num_véh");
        assertThat(lines.get(1)).doesNotContain("\"");
        assertThat(dataset.rows())
                .hasSize(100)
                .allSatisfy(row -> assertThat(row.accident()).matches("2016\\d{8}"));
    }

    @Test
    void aByteOrderMarkIsNoPartOfAName() throws IOException {
        Path source = write(
                "bom.csv",
                StandardCharsets.UTF_8,
                "\ufeffNum_Acc;grav;place",
                i -> "2020%08d;%d;7".formatted(i / 2, 1 + i % 4));
        assertThat(DatasetFile.write(source, folder.resolve("run.csv"), 1, 80).rows())
                .hasSize(80);
    }

    @Test
    void whatCannotServeIsRefusedInASentence() throws IOException {
        refused(folder.resolve("absent.csv"), "The data file %s does not exist. Check the path given to --dataset.");
        refused(
                Files.writeString(folder.resolve("empty.csv"), ""),
                "The data file %s is empty: a CSV is needed whose first line names the columns, like usagers-2022.csv.");
        refused(
                Files.writeString(folder.resolve("other.csv"), "a;b;c\n1;2;3\n"),
                "The data file %s has no column “Num_Acc”; its columns are: a, b, c. It takes a file “usagers” of road"
                        + " accidents, with the columns Num_Acc and grav.");
        refused(
                Files.writeString(folder.resolve("few.csv"), "Num_Acc;grav\n1;2\n1;3\n"),
                "The data file %s has only 2 usable rows; at least 60 are needed so that every task has its messages.");
        refused(
                write("same.csv", StandardCharsets.UTF_8, "Num_Acc;grav", i -> "2022%08d;1".formatted(i / 2)),
                "The data file %s has no three rows, two of them of one accident with different severities, that no other"
                        + " column repeats: a wrong program could be right there by luck. Give a larger file.");
        refused(
                write(
                        "copy.csv",
                        StandardCharsets.UTF_8,
                        "Num_Acc;grav;copie",
                        i -> "2022%08d;%d;%d".formatted(i / 2, 1 + i % 4, 1 + i % 4)),
                "The data file %s has no three rows, two of them of one accident with different severities, that no other"
                        + " column repeats: a wrong program could be right there by luck. Give a larger file.");
    }

    private void refused(Path source, String sentence) {
        assertThatThrownBy(() -> DatasetFile.write(source, folder.resolve("run.csv"), 1, 100))
                .isInstanceOf(DatasetRejected.class)
                .hasMessage(sentence.formatted(source));
    }

    private Path real() {
        return DatasetGenerator.write(folder.resolve("usagers-2022.csv"), 99, 3000)
                .file();
    }

    private interface Line {
        String of(int number);
    }

    private Path write(String name, Charset charset, String header, Line line) throws IOException {
        String text =
                header + "\n" + IntStream.range(0, 300).mapToObj(line::of).collect(Collectors.joining("\n", "", "\n"));
        return Files.writeString(folder.resolve(name), text, charset);
    }
}
