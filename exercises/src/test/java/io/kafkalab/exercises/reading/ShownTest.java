package io.kafkalab.exercises.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShownTest {

    @Test
    void aTraceIsShownAsItsAuthorsMeantIt() {
        assertThat(Catalogue.in(Language.ENGLISH)
                        .say(Shown.lines(List.of("ConnectException: no", "\tat org.apache.Task", "\u001b[31mred"))))
                .isEqualTo("ConnectException: no\n      at org.apache.Task\n  \\u001b[31mred");
    }
}
