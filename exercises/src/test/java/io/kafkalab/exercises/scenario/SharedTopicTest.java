package io.kafkalab.exercises.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.exercises.evidence.Message;
import io.kafkalab.exercises.evidence.Payload;
import io.kafkalab.exercises.evidence.Row;
import io.kafkalab.exercises.evidence.TopicContent;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharedTopicTest {
    private static final List<Row> KNOWN = List.of(
            new Row("202200000001", "3"),
            new Row("202200000001", "1"),
            new Row("202200000002", "4"),
            new Row("202200000002", "1"),
            new Row("202200000003", "1"));

    private static final Message TEST1 = message(0, "test1", "1");
    private static final Message TEST2 = message(1, "test2", "1");
    private static final Message HEADER = message(2, "Num_Acc", "grav");
    private static final Message FIRST = message(3, "202200000001", "3");
    private static final Message QUOTED = message(4, "\"202200000001\"", "1");
    private static final Message THIRD = message(5, "202200000002", "4");
    private static final Message FOURTH = message(6, "202200000002", "1");
    private static final Message FURTHER = message(7, "202200000099", "2");
    private static final Message KEYLESS = message(8, null, "2");

    @Test
    void exercise1HasWhatIsNoRow() {
        assertThat(shared(TEST1, TEST2, HEADER, FIRST, KEYLESS).ofExercise1().messages())
                .containsExactly(TEST1, TEST2, KEYLESS);
    }

    @Test
    void theProducerHasTheFirstThreeRowsAndTheHeader() {
        assertThat(shared(TEST1, HEADER, FIRST, QUOTED, THIRD, FOURTH, FURTHER)
                        .ofProducer()
                        .messages())
                .containsExactly(HEADER, FIRST, QUOTED, THIRD);
    }

    @Test
    void furtherRowsAreKnownOnesOrOfOtherAccidents() {
        assertThat(shared(FIRST, THIRD, FOURTH, FURTHER).ofFurtherRows()).containsExactly(FOURTH, FURTHER);
    }

    @Test
    void rowsAreTheKnownOnesAndThoseOnTheTopic() {
        assertThat(shared(FIRST, FOURTH, FURTHER).rows()).hasSize(6).contains(new Row("202200000099", "2"));
    }

    private static SharedTopic shared(Message... messages) {
        return new SharedTopic(new TopicContent("test", 2, Arrays.asList(messages), false), KNOWN);
    }

    private static Message message(long offset, String key, String value) {
        return new Message(0, offset, 0, Payload.of(key), Payload.of(value));
    }
}
