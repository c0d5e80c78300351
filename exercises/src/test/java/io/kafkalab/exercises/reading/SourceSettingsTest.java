package io.kafkalab.exercises.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.exercises.evidence.ConnectorState;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The topic is that of the connector's own {@code DefaultTopicMapper}. */
class SourceSettingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{}|defaultdb.test",
                "no map|defaultdb.test",
                "[]|defaultdb.test",
                "{\"defaultdb.test\": \"accidents\"}|accidents",
                "{\"defaultdb.test\": \"\"}|defaultdb.test",
                "{\"defaultdb.test\": \"accidents\", \"defaultdb\": \"base\", \"*\": \"all\"}|accidents",
                "{\"defaultdb\": \"base\"}|base.test",
                "{\"defaultdb\": \"base\", \"*\": \"all\"}|base.test",
                "{\"*\": \"all\"}|all",
                "{\"other.test\": \"other\"}|defaultdb.test",
                "{\"/defaultdb\\\\..*\": \"of-{coll}\"}|of-test",
                "{\"/.*\": \"{db}{sep}{coll}{sep}v1\", \"*\": \"all\"}|defaultdb.test.v1",
                "{\"/default\": \"part\", \"*\": \"all\"}|all",
                "{\"/.*\": \"pattern\", \"defaultdb\": \"base\"}|base.test",
                "{\"/other.*\": \"other\", \"/.*st\": \"first\", \"/.*t\": \"second\"}|first",
                "{\"/[\": \"broken\", \"*\": \"all\"}|all"
            })
    void namespacesAreMapped(String map, String topic) {
        assertThat(settings(Map.of("topic.namespace.map", map)).topic()).isEqualTo(topic);
    }

    @Test
    void theSeparatorStandsEverywhere() {
        Map<String, String> decorated = Map.of("topic.prefix", " tp ", "topic.suffix", " v1 ", "topic.separator", "-");
        assertThat(settings(decorated).topic()).isEqualTo("tp-defaultdb-test-v1");
        assertThat(settings(Map.of("topic.separator", "_", "topic.namespace.map", "{\"defaultdb\": \"base\"}"))
                        .topic())
                .isEqualTo("base_test");
        assertThat(settings(Map.of("topic.separator", "_", "topic.namespace.map", "{\"/.*\": \"a{sep}b\"}"))
                        .topic())
                .isEqualTo("a_b");
    }

    @ParameterizedTest
    @CsvSource({
        "com.mongodb.kafka.connect.MongoSourceConnector,true",
        "MongoSourceConnector,true",
        "MongoSource,true",
        "com.mongodb.kafka.connect.MongoSinkConnector,false",
        "org.apache.kafka.connect.file.FileStreamSourceConnector,false",
        "'',false"
    })
    void theClassHasAllTheNamesThatConnectTakes(String name, boolean source) {
        assertThat(settings(Map.of("connector.class", name)).isSource()).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource({"defaultdb,test,true", "' defaultdb',' test ',true", "defaultdb,usagers,false", "test,test,false"})
    void theCollectionIsDatabaseAndName(String database, String collection, boolean asked) {
        assertThat(settings(Map.of("database", database, "collection", collection))
                        .isOnCollection())
                .isEqualTo(asked);
    }

    @Test
    void theDocumentAloneIsPublishedIfSet() {
        assertThat(settings(Map.of()).isDocumentOnly()).isFalse();
        assertThat(settings(Map.of("publish.full.document.only", "False")).isDocumentOnly())
                .isFalse();
        assertThat(settings(Map.of("publish.full.document.only", "True")).isDocumentOnly())
                .isTrue();
    }

    private static SourceSettings settings(Map<String, String> config) {
        return new SourceSettings(new ConnectorState("mongodb", config, "RUNNING", List.of()));
    }
}
