package io.kafkalab.exercises.services;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mongodb://lea:secret@host:27017/defaultdb",
                "mongodb://lea:sec:ret@host:27017/defaultdb",
                "mongodb://lea:se@cret@host:27017/defaultdb",
                "mongodb://lea:sec/ret@host:27017/defaultdb",
                "mongodb://lea:sec ret@host:27017/defaultdb",
                "mongodb://lea@host:27017/defaultdb"
            })
    void neitherNameNorPasswordStays(String uri) {
        assertThat(Secrets.hidden(uri)).isEqualTo("mongodb://***@host:27017/defaultdb");
        assertThat(Secrets.hidden("Failed: " + uri + " refused\nat com.mongodb.Foo@1234"))
                .isEqualTo("Failed: mongodb://***@host:27017/defaultdb refused\nat com.mongodb.Foo@1234");
    }

    @Test
    void norDoesWhatTheDriverTellsOfALogin() {
        assertThat(Secrets.hidden("Exception authenticating MongoCredential{userName='lea', source='defaultdb'}"))
                .isEqualTo("Exception authenticating MongoCredential{userName='***', source='defaultdb'}");
    }

    @Test
    void whatIsNoSecretStays() {
        assertThat(Secrets.hidden("mongodb://host:27017/defaultdb")).isEqualTo("mongodb://host:27017/defaultdb");
        assertThat(Secrets.hidden("http://host:8083 Worker@12")).isEqualTo("http://host:8083 Worker@12");
        assertThat(Secrets.hidden("database", "defaultdb")).isEqualTo("defaultdb");
    }

    @Test
    void theStatementsPlaceholdersStay() {
        String unfilled = "mongodb://<username>:<password>@host:27017/defaultdb";
        assertThat(Secrets.hidden(unfilled)).isEqualTo(unfilled);
    }

    @Test
    void aSettingThatIsNamedSoIsHiddenWhole() {
        assertThat(Secrets.hidden("ssl.keystore.password", "x")).isEqualTo("***");
    }
}
