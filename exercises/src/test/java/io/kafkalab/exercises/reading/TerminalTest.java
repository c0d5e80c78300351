package io.kafkalab.exercises.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TerminalTest {

    @Test
    void coloursAreNotSeen() {
        assertThat(Terminal.shows("\u001b[1;32m2022\u001b[0m00000001\u001b[m : \u001b[38:5:208m3\u001b[39;49m"))
                .isEqualTo("202200000001 : 3");
        assertThat(Terminal.shows("com.\u001b[01;31m\u001b[Kmongodb\u001b[m\u001b[K.kafka"))
                .isEqualTo("com.mongodb.kafka");
    }

    @Test
    void aJumpOfTheCursorPartsWords() {
        assertThat(Terminal.shows("1\u001b[10G2\u001b[2;5H3\u001b[?25l4\u001bM5"))
                .isEqualTo("1 2 3 4 5");
        assertThat(Terminal.shows("\u001b]8;;http://kafka\u0007lien\u001b]8;;\u001b\\"))
                .isEqualTo(" lien ");
    }

    @Test
    void anythingElseStays() {
        assertThat(Terminal.shows("[32m clé\t3\n")).isEqualTo("[32m clé\t3\n");
        assertThat(Terminal.shows("fin \u001b")).isEqualTo("fin \u001b");
        assertThat(Terminal.shows("")).isEmpty();
    }
}
