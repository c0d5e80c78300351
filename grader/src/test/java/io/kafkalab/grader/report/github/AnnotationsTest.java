package io.kafkalab.grader.report.github;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.grader.report.NastyStrings;
import io.kafkalab.grader.result.ProgramResult;
import io.kafkalab.grader.result.ResultExamples;
import io.kafkalab.grader.result.SubmissionResult;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class AnnotationsTest {

    private static final List<String> NASTY = NastyStrings.ALL;

    @TempDir
    private Path repository;

    @Test
    void aWrongAnswerPointsToTheProgram() throws IOException {
        Path script = repository.resolve("21905123/src/topic.py");
        Files.createDirectories(script.getParent());
        Files.writeString(script, "");
        assertThat(lines(ResultExamples.partly()))
                .containsExactly(
                        "::error file=21905123/src/topic.py,title=topic.spread : un message dans chaque partition::"
                                        .replace("topic.spread :", "topic.spread\u00a0%3A")
                                + "attendu : un message dans chaque partition%0A"
                                + "observé : partition 0 : test1=1, test2=1␛[2J%0Apartition 1 : rien",
                        "::warning title=producer.order\u00a0%3A ordre gardé pour chaque clé::Aucun message n’a été envoyé.");
    }

    @Test
    void whatDoesNotCompileIsToldOnceWithItsLine() throws IOException {
        Path source = repository.resolve("starter/src/main/java/lab/Topic.java");
        Files.createDirectories(source.getParent());
        Files.writeString(source, "");
        ProgramResult unbuilt = new ProgramResult(
                "topic",
                ProgramRun.State.NOT_BUILT,
                "",
                null,
                0,
                0,
                List.of("lab/Topic.java:12: error: ';' expected", "  int x", "1 error"),
                List.of());
        List<String> lines = lines(ResultExamples.withPrograms(ResultExamples.unsolved(), List.of(unbuilt)));
        assertThat(lines.get(0))
                .startsWith("::error file=starter/src/main/java/lab/Topic.java,line=12,title=topic::")
                .contains("%0Alab/Topic.java:12: error: ';' expected%0A");
        assertThat(lines).noneMatch(line -> line.contains("title=topic."));
    }

    @Test
    void theTracebackOfAScriptNamesTheLine() throws IOException {
        Files.createDirectories(repository.resolve("21905123"));
        Files.writeString(repository.resolve("21905123/topic.py"), "");
        ProgramResult failed = new ProgramResult(
                "topic",
                ProgramRun.State.EXITED,
                "python3 topic.py",
                1,
                0,
                0,
                List.of(
                        "  File \"/run/topic.py\", line 3, in <module>",
                        "  File \"/run/topic.py\", line 7, in main",
                        "  File \"/usr/lib/python3/kafka/client.py\", line 99, in send"),
                List.of());
        assertThat(lines(ResultExamples.withPrograms(ResultExamples.partly(), List.of(failed)))
                        .get(0))
                .startsWith("::error file=21905123/topic.py,line=7,title=");
    }

    @Test
    void noMoreThanGithubShowsTheMostValuableFirstAndTheLastSaysHowMany() {
        List<String> lines = lines(NastyStrings.failed("x"));
        assertThat(lines).hasSize(10);
        assertThat(lines.get(0)).contains("title=sink.documents");
        assertThat(lines.get(1)).contains("title=topic.exists");
        assertThat(lines.get(9)).startsWith("::error title=klab::… et 11 autres");
    }

    @Test
    void aHiddenCheckIsNotTold() {
        assertThat(lines(ResultExamples.hiding(CheckId.TOPIC_SPREAD)))
                .singleElement()
                .asString()
                .contains("producer.order");
    }

    @Test
    void aFaultOfOursIsANotice() {
        assertThat(lines(ResultExamples.faulty())).allMatch(line -> line.startsWith("::notice "));
    }

    @ParameterizedTest
    @FieldSource("NASTY")
    void hostileTextIsNoCommandOfItsOwn(String nasty) {
        List<String> lines = lines(NastyStrings.failed(nasty), NastyStrings.rejected(nasty));
        assertThat(String.join("\n", lines).lines()).hasSameSizeAs(lines).allMatch(line -> line.startsWith("::error "));
        assertThat(lines).noneMatch(line -> line.chars().anyMatch(c -> c < ' '));
        assertThat(lines).allMatch(line -> line.matches("::error (file=[^,:]*,)?(line=\\d+,)?title=[^:,]*::.*"));
    }

    private List<String> lines(SubmissionResult... submissions) {
        SourcePlaces places = new SourcePlaces(repository, List.of(repository));
        return new Annotations(Catalogue.in(Language.FRENCH), places)
                .of(NastyStrings.of(List.of(submissions))).stream()
                        .map(WorkflowCommand::toString)
                        .toList();
    }
}
