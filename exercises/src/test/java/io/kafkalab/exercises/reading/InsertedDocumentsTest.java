package io.kafkalab.exercises.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.exercises.evidence.CollectionContent;
import io.kafkalab.exercises.evidence.InsertEvidence;
import io.kafkalab.exercises.evidence.ProgramRun;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InsertedDocumentsTest {

    @Test
    void elsewhereIsAnyCollectionThatHoldsItButTheOneAsked() {
        String meant = "{\"usager\": \"1\", \"grav\": 2}";
        InsertEvidence seen = new InsertEvidence(
                ProgramRun.never(ProgramRun.State.SNAPSHOT, List.of()),
                Optional.empty(),
                List.of(
                        collection("defaultdb", "test", meant),
                        collection("defaultdb", "usagers", "{}", meant),
                        collection("test", "test", meant),
                        collection("test", "autre", "{\"usager\": 1}")),
                List.of());
        assertThat(new InsertedDocuments(seen).elsewhere()).containsExactly("defaultdb.usagers", "test.test");
    }

    private static CollectionContent collection(String database, String name, String... documents) {
        return new CollectionContent(database, name, "collection", List.of(documents), false);
    }
}
