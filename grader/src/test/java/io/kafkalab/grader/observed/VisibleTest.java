package io.kafkalab.grader.observed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleTest {

    @ParameterizedTest
    @CsvSource({
        "0x1b,␛",
        "0x0,␀",
        "0xa,␊",
        "0x7f,␡",
        "0x9b,<U+009B>",
        "0x202e,<U+202E>",
        "0xfeff,<U+FEFF>",
        "0x2028,<U+2028>"
    })
    void whatCannotBeSeenIsShown(String code, String shown) {
        assertThat(Visible.line("a" + Character.toString(Integer.decode(code)) + "b"))
                .isEqualTo("a" + shown + "b");
    }

    @Test
    void ordinaryTextStays() {
        assertThat(Visible.line("Léa « 1,5 » 日本 😀")).isEqualTo("Léa « 1,5 » 日本 😀");
    }
}
