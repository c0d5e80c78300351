package io.kafkalab.exercises.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.exercises.evidence.Message;
import io.kafkalab.exercises.evidence.Payload;
import io.kafkalab.exercises.evidence.Row;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowMessageTest {
    private static final RowMessage READER =
            new RowMessage(Map.of("202200000001", Set.of("3"), "202200000002", Set.of("1", "4")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            nullValues = "null",
            value = {
                "202200000001|3|202200000001|3",
                "null|202200000001,3|202200000001|3",
                "null|202200000001\t3|202200000001|3",
                "null|~202200000001; 3~|202200000001|3",
                "0|202200000002;4|202200000002|4",
                "202200000001|~{\"grav\": 3}~|202200000001|3",
                "null|~{\"Num_Acc\": \"202200000002\", \"place\": 1, \"grav\": 4}~|202200000002|4",
                "null|202200000001;a;b;A01;1;1;3;1;2008;5;2;8;0;0;0;0|202200000001|3",
                "null|202200000001;a;A01;1;1;3;1;2008;5;2;8;0;0;0;0|202200000001|3",
                "null|202200000001;1;1;3;1;2008;5;2;8;0;0;A01|202200000001|3"
            })
    void whatHoldsBothIsARow(String key, String value, String accident, String severity) {
        assertThat(row(key, value)).contains(new Row(accident, severity));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            nullValues = "null",
            value = {
                "202200000001|4",
                "202200000009|3",
                "null|null",
                "202200000001|null",
                "202200000001|~{\"grav\": 4, \"place\": 3}~",
                "202200000001|~{broken~",
                "null|~{\"Num_Acc\": \"202200000009\", \"grav\": 3}~",
                // Another column holds what the severity should be.
                "null|202200000001;a;b;A01;1;3;1;3;2008;5;2;8;0;0;0;0",
                "null|202200000001;a;A01;1;3;1;3;2008;5;2;8;0;0;0;0",
                "null|202200000001;1;3;1;3;2008;5;2;8;0;0;A01"
            })
    void anythingElseIsNone(String key, String value) {
        assertThat(row(key, value)).isEmpty();
    }

    private static Optional<Row> row(String key, String value) {
        return READER.of(new Message(0, 0, 0, Payload.of(key), Payload.of(value)));
    }
}
