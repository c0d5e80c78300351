package io.kafkalab.grader.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.evidence.FaultEvidence;
import io.kafkalab.grader.Golden;
import io.kafkalab.grader.flow.FlowListener;
import io.kafkalab.grader.result.ExitCode;
import io.kafkalab.grader.result.ResultExamples;
import io.kafkalab.grader.result.Results;
import io.kafkalab.grader.result.SubmissionResult;
import io.kafkalab.grader.terminal.Console;
import io.kafkalab.grader.terminal.Ink;
import io.kafkalab.grader.terminal.Progress;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import io.kafkalab.text.Text;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EventStreamTest {

    private static final Instant NOW = Instant.parse("2026-01-15T10:00:00.123456Z");
    private static final SubmissionResult RIGHT =
            ResultExamples.only(ResultExamples.partly(), io.kafkalab.exercises.Exercise.ONE);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Catalogue words = Catalogue.in(Language.FRENCH);
    private final EventStream events =
            new EventStream(new PrintStream(out, true, StandardCharsets.UTF_8), () -> NOW, words, next());

    @Test
    void aBatchIsALineForEachEvent() {
        List<SubmissionResult> all = List.of(
                ResultExamples.named(RIGHT, "lea-martin", "Léa \u001b[2J\n\u2028\u202eMartin"),
                ResultExamples.rejected(),
                ResultExamples.faulty());
        events.step(Text.of("batch.last"));
        events.batchStarted(4, 2, 1);
        events.submissionStarted("lea-martin", 7);
        events.taskStarted("lea-martin", Task.TOPIC);
        events.taskObserved("lea-martin", new FaultEvidence(Task.TOPIC, Text.of("check.topic.exists.title")));
        all.forEach(events::submissionEnded);
        Results results = Results.of("fr", ResultExamples.LAB, List.of(), all);
        events.done(results, ExitCode.ENVIRONMENT, Optional.of(new BigDecimal("19")), Optional.of(Path.of("rapports")));
        Golden.assertSame("events/batch.jsonl", text());
        assertThat(text().chars()).allMatch(c -> c == '\n' || c >= ' ' && c < 127);
        assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain("{").contains("vide");
    }

    @Test
    void theAuthorOfASingleSubmissionLearnsNothingOfHiddenChecks() {
        events.batchStarted(1, 1, 0);
        SubmissionResult result = ResultExamples.hiding(CheckId.TOPIC_SPREAD);
        events.submissionEnded(result);
        events.done(
                Results.of("fr", ResultExamples.LAB, List.of(), List.of(result)),
                ExitCode.DONE,
                Optional.empty(),
                Optional.empty());
        assertThat(text()).doesNotContain("topic.spread");
        JsonNode ended = lines().get(1);
        assertThat(ended.get("hidden").asInt()).isEqualTo(1);
        assertThat(ended.get("points").decimalValue()).isEqualByComparingTo("18.5");
        assertThat(ended.get("maxPoints").decimalValue()).isEqualByComparingTo("19");
        assertThat(lines().get(2).get("mean").isNull()).isTrue();
    }

    @Test
    void theLastEventComesOnceHoweverItEnds() {
        events.batchStarted(3, 1, 0);
        events.submissionEnded(ResultExamples.rejected());
        events.interrupted();
        events.failed();
        events.submissionEnded(ResultExamples.right());
        assertThat(lines()).hasSize(3);
        JsonNode last = lines().get(2);
        assertThat(last.get("outcome").asString()).isEqualTo("INTERRUPTED");
        assertThat(last.get("exitCode").asInt()).isEqualTo(130);
        assertThat(last.get("submissions").asInt()).isEqualTo(3);
        assertThat(last.get("rejected").asInt()).isEqualTo(1);
    }

    @Test
    void aProblemHasNoExitCodeYet() {
        events.failed();
        assertThat(lines().get(0).get("outcome").asString()).isEqualTo("FAILED");
        assertThat(lines().get(0).get("exitCode").isNull()).isTrue();
    }

    @Test
    void linesOfSeveralThreadsStayWhole() {
        CompletableFuture<?>[] threads = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.runAsync(() -> {
                    for (int n = 0; n < 200; n++) {
                        events.taskStarted("s" + i, Task.SINK);
                    }
                }))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(threads).join();
        assertThat(lines()).hasSize(1600);
    }

    private FlowListener next() {
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        return Progress.on(
                io.kafkalab.grader.options.Display.EVENTS,
                new Console(stream, stream, Ink.PLAIN, false, 80),
                Catalogue.in(Language.FRENCH));
    }

    private String text() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private List<JsonNode> lines() {
        JsonMapper mapper = new JsonMapper();
        return text().lines().map(mapper::readTree).toList();
    }
}
