package io.kafkalab.exercises.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.exercises.evidence.Row;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoredDocumentTest {
    private static final Row THREE = new Row("202200000001", "3");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"a\": \"202200000001\", \"grav\": 3}|1",
                "{\"a\": \"202200000001\", \"GRAVITE\": \"3\"}|1",
                "{\"a\": \"202200000001\", \"Sévérité\": 3}|1",
                "{\"a\": \"202200000001\", \"severity\": 3}|1",
                "{\"a\": \"202200000001\", \"valeur\": 3}|1",
                "{\"a\": \"202200000001\", \"value\": 3}|1",
                "{\"a\": \"202200000001\", \"b\": 3}|1",
                "{\"a\": \"202200000001\", \"b\": 3, \"c\": 3}|1",
                "{\"a\": \"202200000001\", \"b\": 4}|0",
                "{\"a\": \"202200000001\", \"grav\": 4, \"place\": 3}|0",
                "{\"a\": \"202200000001\", \"grav\": 4, \"value\": 3}|0",
                "{\"a\": \"202200000001\", \"value\": 4, \"place\": 3}|0",
                "{\"a\": \"202200000001\", \"graves\": [3, 3, 4]}|2",
                "{\"a\": \"202200000001;3\"}|1",
                "{\"grav\": \"202200000001;3\"}|1",
                "{\"a\": \"{\\\"grav\\\": 3}\"}|1",
                "{\"a\": \"{broken\"}|0",
                "no document|0"
            })
    void howOftenItHoldsARow(String json, long times) {
        StoredDocument document = new StoredDocument(json);
        assertThat(document.times(THREE)).isEqualTo(times);
        assertThat(document.json()).isEqualTo(json);
    }

    @Test
    void namesTellWhichFieldIsTheSeverity() {
        assertThat(new StoredDocument("{\"a\": 1, \"grav\": 3}").isNamed()).isTrue();
        assertThat(new StoredDocument("{\"a\": 1, \"b\": 3}").isNamed()).isFalse();
    }

    @Test
    void contentsAndNamesAreMentioned() {
        StoredDocument document = new StoredDocument("{\"202200000001\": {\"b\": [\"x;y\"]}, \"c\": null}");
        assertThat(document.mentions()).containsExactlyInAnyOrder("202200000001", "b", "c", "x", "y");
        StoredDocument key = new StoredDocument("{\"202200000001\": 3}");
        assertThat(key.mentions()).contains("202200000001");
        assertThat(key.hasAnyAccident(Set.of("202200000001"))).isTrue();
        assertThat(key.hasAnyAccident(Set.of("202200000002"))).isFalse();
        assertThat(key.hasAnySeverity(List.of("4", "3"))).isTrue();
        assertThat(key.hasAnySeverity(List.of("4"))).isFalse();
    }
}
