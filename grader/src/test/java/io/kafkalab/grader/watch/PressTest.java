package io.kafkalab.grader.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.grader.terminal.Keyboard;
import org.junit.jupiter.api.Test;

class PressTest {

    @Test
    void everyKeyOfTheHelpAsksForSomething() {
        assertThat(Press.of("h")).contains(new Press.NextHint());
        assertThat(Press.of("e")).contains(new Press.Evidence());
        assertThat(Press.of("s")).contains(new Press.Statement());
        assertThat(Press.of("v")).contains(new Press.OwnEyes());
        assertThat(Press.of("a")).contains(new Press.RunAll());
        assertThat(Press.of("r")).contains(new Press.RunAgain());
        assertThat(Press.of("q")).contains(new Press.Quit());
        assertThat(Press.of("3")).contains(new Press.Choose(3));
        assertThat(Press.of(Keyboard.DOWN)).contains(new Press.Scroll(1));
        assertThat(Press.of(Keyboard.UP)).contains(new Press.Scroll(-1));
    }

    @Test
    void capitalsAreAsGood() {
        assertThat(Press.of("Q")).contains(new Press.Quit());
    }

    @Test
    void otherKeysAskForNothing() {
        assertThat(Press.of("x")).isEmpty();
        assertThat(Press.of("0")).isEmpty();
        assertThat(Press.of("\u001b[C")).isEmpty();
        assertThat(Press.of("é")).isEmpty();
    }
}
