package io.kafkalab.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InvocationTest {

    @Test
    void theCommandIsRepeatedAsItWouldBeTypedWithoutItsSeed() {
        Invocation call = new Invocation(
                List.of("grade", "rendu de Léa", "--seed", "4", "--lang=en", "--seed=5", "--resume", "it's"),
                Map.of(),
                null,
                Catalogue.in(Language.ENGLISH));
        assertThat(call.withoutSeed()).isEqualTo("klab grade 'rendu de Léa' --lang=en 'it'\\''s'");
    }
}
