package io.kafkalab.grader.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.kafkalab.exercises.submission.Submission;
import io.kafkalab.exercises.submission.SubmissionRejected;
import io.kafkalab.exercises.submission.Submissions;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {

    @TempDir
    private Path temporary;

    private final List<String> heard = new ArrayList<>();

    @Test
    void aClassHasARowForEachFolderAndArchive() throws IOException {
        write("class/lea/klab.yaml", "student: {id: '21905123', name: Léa Martin}");
        write("class/lea/topic.py", "");
        write("class/tom/klab.yaml", "student: [");
        zip("class/zoé.zip", Map.of("work/klab.yaml", "student: {id: 7}", "work/topic.py", ""));
        write("class/broken.tar.gz", "no archive");
        Files.createDirectories(temporary.resolve("class/empty"));
        write("class/grades.csv", "");

        assertThat(intake("class"))
                .extracting(HandIn::id, HandIn::name, HandIn::source)
                .containsExactly(
                        tuple("broken", "broken", "broken.tar.gz"),
                        tuple("empty", "empty", "empty"),
                        tuple("21905123", "Léa Martin", "lea"),
                        tuple("tom", "tom", "tom"),
                        tuple("7", "7", "zoé.zip"));
        assertThat(heard)
                .containsExactly(
                        temporary.resolve("class") + " is not a submission but holds 5.",
                        "1 more there are no submissions and are left out: grades.csv.");
    }

    @Test
    void aMoodleDownloadNamesItsStudentsWhateverTheyWrite() throws IOException {
        String lea = "Léa Martin_12_assignsubmission_file";
        String tom = "Tom Petit_13_assignsubmission_file_";
        Map<String, String> files = new LinkedHashMap<>();
        files.put(lea + "/sous dossier/topic.py", "");
        files.put(lea + "/klab.yaml", "student: {id: 13, name: Tom Petit}");
        files.put(tom + "/topic.py", "");
        files.put("Zoé_14_assignsubmission_onlinetext/onlinetext.html", "");
        files.put("Participant_15_assignsubmission_file_/x.txt", "");
        zip("moodle.zip", files);

        List<HandIn> found = intake("moodle.zip");

        assertThat(found)
                .extracting(HandIn::id, HandIn::name, HandIn::source)
                .containsExactly(
                        tuple("12", "Léa Martin", lea),
                        tuple("15", "Participant 15", "Participant_15_assignsubmission_file_"),
                        tuple("13", "Tom Petit", tom));
        assertThat(found.get(0).path().resolve("sous dossier/topic.py")).exists();
        assertThat(heard.get(0)).isEqualTo("Text typed into Moodle is not graded, only files are: Zoé 14.");
    }

    @Test
    void aMoodleDownloadWithoutFoldersIsPutTogetherByStudent() throws IOException {
        zip("moodle/Léa Martin_12_assignsubmission_file_rendu.zip", Map.of("topic.py", ""));
        write("moodle/Tom Petit_13_assignsubmission_file_topic.py", "# Tom");
        write("moodle/Tom Petit_13_assignsubmission_file_producer.py", "");
        write("moodle/Tom Petit_13_assignsubmission_file_Léa Martin_12_assignsubmission_file_sink.py", "");
        write("moodle/Notes-TP-42.csv", "");

        List<HandIn> found = intake("moodle");

        assertThat(found).extracting(HandIn::id).containsExactly("12", "13");
        assertThat(found)
                .extracting(HandIn::source)
                .containsExactly("Léa Martin_12_assignsubmission_file_", "Tom Petit_13_assignsubmission_file_");
        assertThat(found.get(1).path().resolve("topic.py")).hasContent("# Tom");
        assertThat(found.get(1).path().resolve("producer.py")).exists();
        assertThat(open(found.get(0)).programs()).isNotEmpty();
    }

    @Test
    void archivesInAStudentsFolderAreOpened() throws IOException {
        zip("m/Léa_12_assignsubmission_file/code.zip", Map.of("tp/topic.py", "", "tp/klab.yaml", ""));
        write("m/Léa_12_assignsubmission_file/rapport.pdf", "");
        zip("m/Tom_13_assignsubmission_file/exo1.zip", Map.of("topic.py", ""));
        zip("m/Tom_13_assignsubmission_file/exo2.zip", Map.of("producer.py", ""));

        List<HandIn> found = intake("m");

        assertThat(open(found.get(0)).root().getFileName()).hasToString("tp");
        assertThat(open(found.get(1)).root()).isDirectoryContaining("glob:**exo1.zip");
        assertThat(open(found.get(1)).root()).isDirectoryContaining("glob:**exo2.zip");
    }

    @Test
    void downloadsOfSeveralGroupsAreOneClass() throws IOException {
        zip("groups/TD1.zip", Map.of("Léa_12_assignsubmission_file/topic.py", ""));
        zip("groups/TD2.zip", Map.of("Tom_13_assignsubmission_file/topic.py", ""));
        write("groups/Grades.csv", "");

        assertThat(intake("groups")).extracting(HandIn::id).containsExactly("12", "13");
    }

    @Test
    void whatMayNotBeReadIsARowThatSaysSo() throws IOException {
        write("class/lea/topic.py", "");
        Path secret = write("class/tom/topic.py", "").getParent();
        Files.setPosixFilePermissions(secret, Set.of());
        try {
            Assumptions.assumeFalse(Files.isReadable(secret), "this user reads everything");
            List<HandIn> found = intake("class");

            assertThat(found).extracting(HandIn::id).containsExactly("lea", "tom");
            assertThatThrownBy(() -> open(found.get(1)))
                    .isInstanceOf(SubmissionRejected.class)
                    .hasMessageStartingWith("“tom” cannot be read");
        } finally {
            Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void accentsStayWhateverTheCodePageAndTheForm() throws IOException {
        String composed = "Zoé Lefèvre_12_assignsubmission_file";
        String decomposed = "Noe\u0308l Pe\u0301_13_assignsubmission_file";
        Path old =
                zip("old.zip", Map.of(composed + "/été.py", "", composed + "/topic.py", ""), Charset.forName("IBM437"));
        Path mac = zip("mac.zip", Map.of(decomposed + "/topic.py", ""), StandardCharsets.UTF_8);

        assertThat(intake(old)).singleElement().satisfies(found -> {
            assertThat(found.source()).isEqualTo(composed);
            assertThat(found.path().resolve("été.py")).exists();
        });
        assertThat(intake(mac)).singleElement().satisfies(found -> {
            assertThat(found.source()).isEqualTo(decomposed);
            assertThat(found.name()).isEqualTo("Noe\u0308l Pe\u0301");
        });
    }

    @Test
    void whatIsNotThereStopsTheCommand() {
        assertThatThrownBy(() -> intake("nowhere"))
                .isInstanceOf(SubmissionRejected.class)
                .hasMessageStartingWith("Nothing at " + temporary.resolve("nowhere"));
    }

    @Test
    void aPathGivenTwiceIsOneSubmission() throws IOException {
        Path lea = write("lea/topic.py", "").getParent();
        assertThat(new Intake(this::scratch, text -> {}).of(List.of(lea, lea))).hasSize(1);
    }

    @Test
    void anArchiveIsOpenedForItsAuthorWithoutLeavingAnything() throws IOException {
        zip("class/lea.zip", Map.of("klab.yaml", "student: {id: 1}", "topic.py", ""));
        zip("class/tom.zip", Map.of("topic.py", ""));

        assertThat(intake("class")).extracting(HandIn::id).containsExactly("1", "tom");
        try (Stream<Path> files = Files.list(temporary)) {
            assertThat(files).containsExactly(temporary.resolve("class"));
        }
    }

    private Submission open(HandIn handIn) throws IOException {
        return Submissions.open(handIn.path(), Files.createTempDirectory(temporary, "open-"));
    }

    private List<HandIn> intake(String name) {
        return intake(temporary.resolve(name));
    }

    private List<HandIn> intake(Path path) {
        return new Intake(
                        this::scratch,
                        text -> heard.add(Catalogue.in(Language.ENGLISH).say(text)))
                .of(List.of(path));
    }

    private Path scratch() {
        try {
            return Files.createTempDirectory(temporary, "scratch-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path write(String name, String text) throws IOException {
        Path file = temporary.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Path zip(String name, Map<String, String> files) throws IOException {
        return zip(name, files, StandardCharsets.UTF_8);
    }

    private Path zip(String name, Map<String, String> files, Charset names) throws IOException {
        Path archive = temporary.resolve(name);
        Files.createDirectories(archive.getParent());
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(archive)) {
            zip.setEncoding(names.name());
            zip.setCreateUnicodeExtraFields(ZipArchiveOutputStream.UnicodeExtraFieldPolicy.NEVER);
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putArchiveEntry(new ZipArchiveEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeArchiveEntry();
            }
        }
        return archive;
    }
}
