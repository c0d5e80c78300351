package io.kafkalab.exercises.suite;

import static io.kafkalab.exercises.suite.Judged.judge;
import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.exercises.evidence.Output;
import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.exercises.evidence.TopicEvidence;
import io.kafkalab.text.Language;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a program ended stands behind what was seen. */
class LimitsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TIME_LIMIT|nothing.|The program was stopped after 31 s.",
                "OUTPUT_LIMIT|nothing.|The program was stopped after it had written 12 MB.",
                "MEMORY_LIMIT|nothing.|The program was stopped since it held too much memory.",
                "PROCESS_LIMIT|nothing.|The program was stopped since it had too many processes and threads at once.",
                "STOPPED|nothing.|Try next:",
                "EXITED|nothing.|Try next:"
            })
    void limitsAreTold(ProgramRun.State state, String seen, String told) {
        ProgramRun run = new ProgramRun(
                state,
                "java Topic",
                Optional.empty(),
                31_900,
                10,
                new Output("", 12_900_000, true),
                Output.NONE,
                List.of());
        String said =
                judge(new TopicEvidence(run, Optional.empty(), List.of())).says(CheckId.TOPIC_EXISTS, Language.ENGLISH);
        assertThat(said).startsWith("Expected: a topic named “test”.\nSeen: no topic “test”; other topics: " + seen);
        assertThat(said).contains(told);
    }
}
