package io.kafkalab.exercises.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.exercises.evidence.Message;
import io.kafkalab.exercises.evidence.Payload;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ChangeMessageTest {
    private static final String ID = "65a0";

    @Test
    void anIdStandsInTheDocumentOrInTheKey() {
        assertThat(message("{\"fullDocument\": {\"_id\": {\"$oid\": \"65a0\"}}}")
                        .hasId(ID))
                .isTrue();
        assertThat(message("{\"fullDocument\": {\"a\": 1}, \"documentKey\": {\"_id\": \"65a0\"}}")
                        .hasId(ID))
                .isTrue();
        assertThat(message("{\"documentKey\": \"{\\\"_id\\\": \\\"65a0\\\"}\"}").hasId(ID))
                .isTrue();
        assertThat(message("{\"_id\": \"65a0\"}").hasId(ID)).isTrue();
        assertThat(message("{\"fullDocument\": {\"_id\": \"65a1\"}, \"documentKey\": {\"_id\": \"65a1\"}}")
                        .hasId(ID))
                .isFalse();
        assertThat(message("{\"fullDocument\": {\"a\": 1}, \"documentKey\": {\"b\": 1}}")
                        .hasId(ID))
                .isFalse();
        assertThat(message("no JSON").hasId(ID)).isFalse();
        assertThat(new ChangeMessage(new Message(0, 0, 0, null, null)).hasId(""))
                .isFalse();
    }

    @Test
    void anIdOfSeveralFieldsIsComparedWhole() {
        JsonNode id = Json.parse("{\"b\": 1, \"a\": 2}").orElseThrow();
        assertThat(ChangeMessage.id(id)).isEqualTo("{\"b\":1,\"a\":2}");
    }

    @Test
    void theDocumentIsThatOfTheEventOrTheMessageItself() {
        assertThat(message("{\"a\": 1}").document()).hasToString("Optional[{\"a\":1}]");
        assertThat(message("{\"operationType\": \"delete\"}").document()).isEmpty();
        assertThat(message("{\"operationType\": \"insert\", \"fullDocument\": {\"a\": 1}}")
                        .document())
                .hasToString("Optional[{\"a\":1}]");
        assertThat(message("{\"fullDocument\": {\"a\": 1}}").document()).hasToString("Optional[{\"a\":1}]");
        assertThat(message("{\"a\": 1}").operation()).isEmpty();
        assertThat(message("{\"operationType\": \"insert\"}").operation()).contains("insert");
    }

    @Test
    void textWithinTextIsOpenedSomeLevelsDeep() {
        String text = "{\"operationType\": \"insert\"}";
        for (int level = 0; level < 4; level++) {
            text = quoted(text);
        }
        assertThat(message(text).operation()).contains("insert");
        assertThat(message(quoted(text)).operation()).isEmpty();
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static ChangeMessage message(String value) {
        return new ChangeMessage(new Message(0, 0, 0, null, Payload.of(value)));
    }
}
