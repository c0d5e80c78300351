package io.kafkalab.grader.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WindowTest {

    @Test
    void itsSizeIsWhatTheTerminalSays() {
        assertThat(Window.sizeIn("50 132\n")).contains(new Window.Size(50, 132));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 0\n", "24 0\n", "", "stty: not a terminal", "-1 80"})
    void anAnswerThatIsNoSizeIsNone(String answer) {
        assertThat(Window.sizeIn(answer)).isEmpty();
    }

    @Test
    void isAskedAgainOnlyWhenItHasChanged() {
        AtomicInteger asked = new AtomicInteger();
        Window window = new Window(() -> Optional.of(new Window.Size(24, 80 + asked.incrementAndGet())));
        assertThat(window.size().columns()).isEqualTo(81);
        assertThat(window.size().columns()).isEqualTo(81);
        window.change();
        assertThat(window.size().columns()).isEqualTo(82);
    }

    @Test
    void isUsualWhereNothingIsKnown() {
        assertThat(new Window(Optional::empty).size()).isEqualTo(new Window.Size(24, 80));
    }
}
