package io.kafkalab.exercises.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.evidence.Evidence;
import io.kafkalab.exercises.evidence.FaultEvidence;
import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.exercises.evidence.TaskEvidence;
import io.kafkalab.exercises.evidence.TopicContent;
import io.kafkalab.exercises.evidence.TopicEvidence;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import io.kafkalab.text.Text;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class JudgeTest {
    private static final Judge JUDGE = new Judge();
    private static final Set<CheckId> ALL = EnumSet.allOf(CheckId.class);

    @Test
    void everyExpectedCheckHasAVerdictInTheOrderOfIds() {
        List<CheckResult> results = judge(ALL, missing());
        assertThat(results.stream().map(CheckResult::id)).containsExactlyElementsOf(ALL);
    }

    @Test
    void whatWasNotObservedIsOurFault() {
        List<CheckResult> results = judge(ALL);
        assertThat(results).allSatisfy(result -> {
            assertThat(result.verdict()).isEqualTo(Verdict.LAB_FAULT);
            assertThat(say(result)).startsWith("Task “" + result.id().task().id() + "” was not observed.");
        });
    }

    @Test
    void aFaultKeepsItsSentence() {
        Text fault = Text.of("fault.no-evidence", "topic");
        List<CheckResult> results = judge(EnumSet.of(CheckId.TOPIC_EXISTS), new FaultEvidence(Task.TOPIC, fault));
        assertThat(results)
                .containsExactly(
                        new CheckResult(CheckId.TOPIC_EXISTS, Verdict.LAB_FAULT, Optional.empty(), Optional.of(fault)));
    }

    @Test
    void aCheckThatBreaksIsOurFault() {
        ProgramRun noRun = null;
        List<CheckResult> results =
                judge(EnumSet.of(CheckId.TOPIC_EXISTS), new TopicEvidence(noRun, Optional.empty(), List.of()));
        assertThat(results.get(0).verdict()).isEqualTo(Verdict.LAB_FAULT);
        assertThat(say(results.get(0))).startsWith("Check topic.exists itself broke: java.lang.NullPointerException");
    }

    @Test
    void onlyWhatIsExpectedIsJudged() {
        assertThat(judge(EnumSet.of(CheckId.TOPIC_SPREAD, CheckId.TOPIC_EXISTS), missing()).stream()
                        .map(CheckResult::id))
                .containsExactly(CheckId.TOPIC_EXISTS, CheckId.TOPIC_SPREAD);
    }

    @Test
    void aSnapshotHasNoProgramToWatch() {
        ProgramRun none = ProgramRun.never(ProgramRun.State.SNAPSHOT, List.of());
        List<CheckResult> results =
                judge(EnumSet.of(CheckId.TOPIC_EXISTS), new TopicEvidence(none, Optional.empty(), List.of()));
        assertThat(results.get(0).verdict()).isEqualTo(Verdict.FAILED);
    }

    @Test
    @Tag("load")
    void manyJudgeAtOnce() {
        assertThat(IntStream.range(0, 64)
                        .parallel()
                        .mapToObj(i -> judge(EnumSet.of(CheckId.TOPIC_EXISTS), i % 2 == 0 ? missing() : present())
                                .get(0)
                                .verdict())
                        .toList())
                .isEqualTo(IntStream.range(0, 64)
                        .mapToObj(i -> i % 2 == 0 ? Verdict.FAILED : Verdict.PASSED)
                        .toList());
    }

    @Test
    @Tag("timing")
    void aSubmissionIsJudgedInMilliseconds() {
        for (int i = 0; i < 50; i++) {
            judge(ALL, missing());
        }
        long[] nanos = IntStream.range(0, 21)
                .mapToLong(i -> {
                    long start = System.nanoTime();
                    judge(ALL, missing());
                    return System.nanoTime() - start;
                })
                .sorted()
                .toArray();
        assertThat(nanos[10] / 1_000_000).as("median, milliseconds").isLessThan(100);
    }

    private static List<CheckResult> judge(Set<CheckId> expected, TaskEvidence... tasks) {
        return JUDGE.judge(new Evidence(Evidence.VERSION, 1, Arrays.asList(tasks)), expected);
    }

    private static TopicEvidence missing() {
        return new TopicEvidence(
                ProgramRun.never(ProgramRun.State.MISSING, List.of("topic.py")), Optional.empty(), List.of());
    }

    private static TopicEvidence present() {
        return new TopicEvidence(
                ProgramRun.never(ProgramRun.State.SNAPSHOT, List.of()),
                Optional.of(new TopicContent("test", 2, List.of(), false)),
                List.of());
    }

    private static String say(CheckResult result) {
        return Catalogue.in(Language.ENGLISH).say(result.reason().orElseThrow());
    }
}
