package io.kafkalab.grader.terminal;

import io.kafkalab.grader.Golden;
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

    private String closing(Language language) {
        return new Closing(Catalogue.in(language)).of(results, 6.1, "klab grade lea", 80);
    }
}
