package io.kafkalab.grader.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyboardTest {

    @Test
    void lettersAreKeysOneByOne() {
        assertThat(Keyboard.keys("hé1")).containsExactly("h", "é", "1");
    }

    @Test
    void anArrowIsOneKeyInEitherMode() {
        assertThat(Keyboard.keys("a\u001b[Ab\u001bOBq")).containsExactly("a", Keyboard.UP, "b", Keyboard.DOWN, "q");
    }

    @Test
    void longerSequencesAreOneKeyToo() {
        assertThat(Keyboard.keys("\u001b[1;5Cq\u001b[6~q")).containsExactly("\u001b[1;5C", "q", "\u001b[6~", "q");
    }

    @Test
    void escapeAloneIsAKey() {
        assertThat(Keyboard.keys("\u001b")).containsExactly("\u001b");
        assertThat(Keyboard.keys("\u001b[")).containsExactly("\u001b[");
    }
}
