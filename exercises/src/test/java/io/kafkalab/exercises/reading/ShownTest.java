package io.kafkalab.exercises.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.exercises.evidence.Message;
import io.kafkalab.exercises.evidence.Output;
import io.kafkalab.exercises.evidence.Payload;
import io.kafkalab.exercises.evidence.Row;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import io.kafkalab.text.Text;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShownTest {

    @Test
    void aTraceIsShownAsItsAuthorsMeantIt() {
        assertThat(say(Shown.lines(List.of("ConnectException: no", "\tat org.apache.Task", "\u001b[31mred"))))
                .isEqualTo("ConnectException: no\n      at org.apache.Task\n  \\u001b[31mred");
    }

    @Test
    void howManyAreLeftOutIsSaid() {
        assertThat(say(Shown.some(List.of()))).isEqualTo("nothing");
        assertThat(say(Shown.some(List.of("a", "b", "c", "d", "e")))).isEqualTo("a, b, c, d, e");
        assertThat(say(Shown.some(List.of("a", "b", "c", "d", "e", "f", "g")))).isEqualTo("a, b, c, d, e … and 2 more");
    }

    @Test
    void messagesShowWhatTheyAre() {
        assertThat(say(Shown.messages(List.of(
                        new Message(1, 0, 0, null, Payload.of(new byte[] {(byte) 0xff})),
                        new Message(0, 0, 0, Payload.of("a\tb"), Payload.of("\u202e"))))))
                .isEqualTo("null → base64 /w== (partition 1), a\\u0009b → \\u202e (partition 0)");
        assertThat(say(Shown.rows(List.of(new Row("1", " -1"))))).isEqualTo("1 → -1");
    }

    @Test
    void longTextIsCut() {
        assertThat(say(Shown.some(List.of("x".repeat(160))))).isEqualTo("x".repeat(160));
        assertThat(say(Shown.some(List.of("x".repeat(161))))).isEqualTo("x".repeat(160) + "…");
        assertThat(say(Shown.lines(Collections.nCopies(13, "x"))).lines()).hasSize(12);
    }

    @Test
    void outputShowsItsFirstLines() {
        assertThat(say(Shown.output(output("")))).isEqualTo("nothing");
        assertThat(say(Shown.output(output("1\n\n2\n \n3\n4\n5\n6\n")))).isEqualTo("1\n  2\n  3\n  4\n  5");
    }

    private static Output output(String text) {
        return new Output(text, text.length(), false);
    }

    private static String say(Text text) {
        return Catalogue.in(Language.ENGLISH).say(text);
    }
}
