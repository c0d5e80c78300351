package io.kafkalab.grader.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.grader.Golden;
import io.kafkalab.grader.result.LabLabel;
import io.kafkalab.grader.result.ResultExamples;
import io.kafkalab.grader.result.Results;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosingTest {

    private final Results results =
            new Results(1, "fr", ResultExamples.LAB, List.of(), List.of(ResultExamples.partly()));

    @Test
    void namesTheLabItsSandboxAndTheCommandThatRepeatsTheRun() {
        Golden.assertSame("terminal/closing-fr.txt", closing(Language.FRENCH));
        Golden.assertSame("terminal/closing-en.txt", closing(Language.ENGLISH));
    }

    @Test
    void saysWhatTheLabLacksOfARealOne() {
        LabLabel poorer = new LabLabel(
                "embedded",
                "4.3.1",
                "4.3.1",
                "mongo-java-server 1.47.0",
                "none",
                List.of(),
                List.of("No transactions."));

        assertThat(new Closing(Catalogue.in(Language.ENGLISH))
                        .of(new Results(1, "en", poorer, List.of(), List.of()), 6.1, "klab grade lea", 100))
                .contains("MongoDB: mongo-java-server 1.47.0.\n    No transactions.\n");
    }

    private String closing(Language language) {
        return new Closing(Catalogue.in(language)).of(results, 6.1, "klab grade lea", 80);
    }
}
