package io.kafkalab.grader.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PanelTest {

    private final FakeTerminal terminal = new FakeTerminal(20);
    private Window.Size size = new Window.Size(5, 20);
    private final Window window = new Window(() -> Optional.of(size));
    private final Panel panel = new Panel(terminal.stream(), window);

    @Test
    void isRedrawnInPlace() {
        panel.show(List.of("one", "two", "three"));
        panel.show(List.of("four", "five"));
        assertThat(terminal.screen()).isEqualTo("four\nfive");
        assertThat(terminal.written()).isEqualTo("one\ntwo\nthree\r\u001b[2A\u001b[Jfour\nfive");
    }

    @Test
    void whatElseIsSaidGoesAboveAndStays() {
        panel.above(List.of("first"));
        panel.show(List.of("one", "two"));
        panel.above(List.of("second", "third, which is longer than the window"));
        panel.show(List.of("four"));
        assertThat(terminal.screen()).isEqualTo("first\nsecond\nthird, which is long\ner than the window\nfour");
        panel.clear();
        assertThat(terminal.screen()).isEqualTo("first\nsecond\nthird, which is long\ner than the window");
    }

    @Test
    void writesNothingWhereNothingHasChanged() {
        panel.show(List.of("one", "two"));
        String before = terminal.written();
        panel.show(List.of("one", "two"));
        assertThat(terminal.written()).isEqualTo(before);
    }

    @Test
    void isCutToTheWindow() {
        panel.show(List.of("a line of more than twenty", "2", "3", "4", "5", "6"));
        assertThat(terminal.screen()).isEqualTo("a line of more tha…\n2\n3\n4");
    }

    @Test
    void survivesAWindowThatBecomesNarrowerAndWiderAgain() {
        panel.above(List.of("a notice"));
        panel.show(List.of("abcdefghijklmnop", "qrstuvwxyz"));
        resize(7);
        assertThat(terminal.screen()).as("the terminal breaks lines").contains("abcdefg\nhijklmn\nop");
        panel.show(List.of("abcdefghijklmnop", "qrstuvwxyz", "!"));
        assertThat(terminal.screen()).isEqualTo("a notic\ne\nabcde…\nqrstu…\n!");
        resize(20);
        panel.show(List.of("abcdefghijklmnop", "qrstuvwxyz", "?"));
        assertThat(terminal.screen()).isEqualTo("a notice\nabcdefghijklmnop\nqrstuvwxyz\n?");
    }

    private void resize(int columns) {
        size = new Window.Size(size.rows(), columns);
        terminal.resize(columns);
        window.change();
    }
}
