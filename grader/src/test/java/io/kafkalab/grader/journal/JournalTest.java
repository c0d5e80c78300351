package io.kafkalab.grader.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kafkalab.grader.result.ResultExamples;
import io.kafkalab.grader.result.SubmissionResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

    private static final Terms TERMS = new Terms("1.0.0", 42, List.of(1, 2, 3), "r", "", "fr");

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("journal.jsonl");
    }

    @Test
    void tellsAfterwardsWhatWasNoted() {
        write(result("a"), result("b"));
        try (Journal journal = Journal.open(file)) {
            assertThat(journal.terms()).contains(TERMS);
            assertThat(journal.lab()).contains(ResultExamples.LAB);
            assertThat(journal.digest("a", "a")).contains("digest of a");
            assertThat(results(journal, "b", "c", "a")).containsExactly(result("a"), result("b"));
        }
    }

    @Test
    void cutAtAnyByteOfItsLastLineItKeepsAllOthers() throws IOException {
        write(result("a"), result("b"));
        byte[] whole = Files.readAllBytes(file);
        int last = new String(whole, StandardCharsets.ISO_8859_1).lastIndexOf('\n', whole.length - 2) + 1;
        for (int length = last; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            try (Journal journal = Journal.open(file)) {
                assertThat(results(journal, "a", "b")).as("cut at " + length).containsExactly(result("a"));
                assertThat(Files.size(file)).as("cut at " + length).isEqualTo(last);
                journal.note("digest of b", result("b"));
            }
            assertThat(file).as("cut at " + length).hasBinaryContent(whole);
        }
    }

    @Test
    void aDamagedLineCostsThatSubmissionAlone() throws IOException {
        write(result("a"), result("b"));
        String whole = Files.readString(file);
        Files.writeString(file, whole.replaceFirst("digest of a", "digest of A"));
        try (Journal journal = Journal.open(file)) {
            assertThat(results(journal, "a", "b")).containsExactly(result("b"));
            assertThat(Files.readString(file)).hasSameSizeAs(whole);
        }
    }

    @Test
    void aSubmissionGradedAgainHasItsLastResult() {
        SubmissionResult better = ResultExamples.named(ResultExamples.partly(), "a", "Another");
        write(result("a"), better);
        try (Journal journal = Journal.open(file)) {
            assertThat(results(journal, "a")).containsExactly(better);
        }
    }

    @Test
    void isUnfinishedFromTheFirstResultToTheEnd() {
        try (Journal journal = Journal.open(file)) {
            assertThat(journal.isUnfinished()).isFalse();
            journal.begin(TERMS);
            assertThat(journal.isUnfinished()).isFalse();
            journal.note("", result("a"));
            assertThat(journal.isUnfinished()).isTrue();
            journal.finish();
            assertThat(journal.isUnfinished()).isFalse();
        }
        try (Journal journal = Journal.open(file)) {
            assertThat(journal.isUnfinished()).isFalse();
            journal.note("", result("b"));
            assertThat(journal.isUnfinished()).isTrue();
        }
    }

    @Test
    void isForOneAtATime() {
        try (Journal journal = Journal.open(file)) {
            assertThat(journal.isEmpty()).isTrue();
            assertThatThrownBy(() -> Journal.open(file))
                    .isInstanceOf(JournalProblem.class)
                    .hasMessageContaining("Another klab is grading into " + folder);
        }
        Journal.open(file).close();
    }

    @Test
    void readsAThousandResultsFromDiskEachTime() {
        try (Journal journal = Journal.open(file)) {
            journal.begin(TERMS);
            List<String> ids =
                    IntStream.range(0, 1000).mapToObj(i -> "s%04d".formatted(i)).toList();
            ids.forEach(id -> journal.note("", result(id)));
            Iterable<SubmissionResult> all = journal.results(ids);
            assertThat(all).extracting(SubmissionResult::id).isEqualTo(ids);
            assertThat(all).extracting(SubmissionResult::id).isEqualTo(ids);
        }
    }

    private void write(SubmissionResult... results) {
        try (Journal journal = Journal.open(file)) {
            journal.begin(TERMS);
            journal.note(ResultExamples.LAB);
            for (SubmissionResult result : results) {
                journal.note("digest of " + result.id(), result);
            }
        }
    }

    private static SubmissionResult result(String id) {
        return ResultExamples.named(ResultExamples.partly(), id, id);
    }

    private static List<SubmissionResult> results(Journal journal, String... ids) {
        return StreamSupport.stream(journal.results(List.of(ids)).spliterator(), false)
                .toList();
    }
}
