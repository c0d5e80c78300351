package io.kafkalab.exercises.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.exercises.evidence.Payload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalarTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "3|3",
                "202200000001|202200000001",
                "007|007",
                "~ 3 ~|3",
                "~\u00a03\ufeff~|3",
                "~ -1~|-1",
                "3.0|3",
                "30.0|30",
                "-1.00|-1",
                "3.5|3.5",
                "0.0|0",
                "2.02200005001E11|202200005001",
                "2.5e1|25",
                "1e999|1e999",
                "\"3\"|3",
                "\" 3 \"|3",
                "\"\\\"3\\\"\"|3",
                "{\"schema\":{},\"payload\":\"3\"}|3",
                "{\"schema\":{},\"payload\":3}|3",
                "{\"schema\":{},\"payload\":\"\\\"3\\\"\"}|3",
                "{\"schema\":{},\"payload\":3,\"more\":1}|{\"schema\":{},\"payload\":3,\"more\":1}",
                "{\"schema\":{},\"value\":3}|{\"schema\":{},\"value\":3}",
                "{\"value\":{},\"payload\":3}|{\"value\":{},\"payload\":3}",
                "{\"a\": 3}|{\"a\": 3}",
                "[3]|[3]",
                "\"3|\"3",
                "b'3'|b'3'",
                "test1|test1",
                "3 4|3 4",
                "null|null",
                "~~|~~"
            })
    void textSaysWhatAPersonWouldRead(String text, String said) {
        assertThat(Scalar.of(text)).isEqualTo(said == null ? "" : said);
    }

    @Test
    void quotesWithinQuotesEndSomewhere() {
        String text = "3";
        for (int i = 0; i < 4; i++) {
            text = quoted(text);
            assertThat(Scalar.of(text)).as(text).isEqualTo("3");
        }
        assertThat(Scalar.of(quoted(text))).isEqualTo("\"3\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "3|3",
                "3.0|3",
                "\"3\"|3",
                "{\"$numberInt\": \"3\"}|3",
                "{\"$numberDouble\": \"3.0\"}|3",
                "{\"$numberLong\": \" 3 \"}|3",
                "{\"$oid\": \"65a0\"}|65a0",
                "{\"$binary\": {\"base64\": \"Mw==\", \"subType\": \"00\"}}|3",
                "{\"$binary\": {\"base64\": \"IjMi\", \"subType\": \"00\"}}|3",
                "{\"schema\": {}, \"payload\": {\"$numberInt\": \"3\"}}|3"
            })
    void jsonSaysItsScalar(String json, String said) {
        assertThat(Scalar.of(Json.parse(json).orElseThrow())).contains(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "null",
                "true",
                "[3]",
                "{}",
                "{\"a\": 3}",
                "{\"a\": \"3\"}",
                "{\"$numberInt\": \"3\", \"b\": 1}",
                "{\"$numberInt\": 3}",
                "{\"$date\": {\"$numberLong\": \"3\"}}",
                "{\"$binary\": \"Mw==\"}",
                "{\"$binary\": {\"subType\": \"00\"}}",
                "{\"$binary\": {\"base64\": 3}}"
            })
    void otherJsonIsNoScalar(String json) {
        assertThat(Scalar.of(Json.parse(json).orElseThrow())).isEmpty();
    }

    @Test
    void payloadsAreTextOrNothing() {
        assertThat(Scalar.of((Payload) null)).isEmpty();
        assertThat(Scalar.of(Payload.of(new byte[] {(byte) 0xff}))).isEmpty();
        assertThat(Scalar.of(Payload.of("3".getBytes(StandardCharsets.UTF_8)))).contains("3");
        assertThat(Scalar.is(Payload.of("\"3\""), "3.0")).isTrue();
        assertThat(Scalar.is(Payload.of("3"), "4")).isFalse();
        assertThat(Scalar.is(null, "")).isFalse();
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
