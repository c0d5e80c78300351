package io.kafkalab.exercises.program.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.exercises.evidence.Output;
import io.kafkalab.exercises.program.ProgramLimits;
import io.kafkalab.exercises.program.Resources;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BoundedOutputTest {
    private static final ProgramLimits LIMITS = new ProgramLimits(Duration.ofSeconds(1), 20, 6, 4, Resources.DEFAULT);

    private final BoundedOutput output = new BoundedOutput(LIMITS);

    @Test
    void keepsAllOfWhatFits() {
        add("abcdefghij", 3);

        assertThat(output.output()).isEqualTo(new Output("abcdefghij", 10, false));
        assertThat(output.overLimit()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 7, 11, 18, 100})
    void keepsTheBeginningAndTheEndInBlocksOfAnySize(int block) {
        add("abcdefghijklmnopqr", block);

        assertThat(output.output()).isEqualTo(new Output("abcdef\n[...]\nopqr", 18, true));
    }

    @Test
    void keepsACharacterWholeThatCameInTwoParts() {
        add("abcdeé", 1);

        assertThat(output.output().text()).isEqualTo("abcdeé");
    }

    @Test
    void noticesThatItIsTooMuch() {
        add("0123456789", 10);
        add("0123456789", 10);
        assertThat(output.overLimit()).isFalse();

        add("!", 1);
        assertThat(output.overLimit()).isTrue();
    }

    private void add(String text, int block) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i += block) {
            byte[] part = java.util.Arrays.copyOfRange(bytes, i, Math.min(bytes.length, i + block));
            output.add(part, part.length);
        }
    }
}
