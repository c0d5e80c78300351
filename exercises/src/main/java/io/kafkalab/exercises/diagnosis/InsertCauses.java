package io.kafkalab.exercises.diagnosis;

import static io.kafkalab.exercises.CheckId.INSERT_DOCUMENT;
import static io.kafkalab.exercises.CheckId.INSERT_EVENT;

import io.kafkalab.exercises.evidence.CollectionContent;
import io.kafkalab.exercises.evidence.InsertEvidence;
import io.kafkalab.exercises.reading.InsertedDocuments;
import io.kafkalab.exercises.reading.SourceSettings;
import java.util.List;

/** What goes wrong in question 3.5. */
final class InsertCauses {
    static final TaskCauses<InsertEvidence> KNOWN = new TaskCauses<>(
            List.of(
                    Signature.of(Cause.DELETED_AGAIN, seen -> inserted(seen).wasDeletedAgain(), INSERT_DOCUMENT),
                    Signature.of(
                            Cause.STRINGS_FOR_NUMBERS, seen -> inserted(seen).isThereInSomeNotation(), INSERT_DOCUMENT),
                    Signature.of(
                            Cause.WRONG_COLLECTION,
                            seen -> inserted(seen).elsewhere().stream()
                                    .anyMatch(name -> name.startsWith(SourceSettings.DATABASE + ".")),
                            INSERT_DOCUMENT),
                    Signature.of(
                            Cause.WRONG_DATABASE,
                            seen -> !inserted(seen).elsewhere().isEmpty(),
                            INSERT_DOCUMENT),
                    Signature.of(Cause.OTHER_FIELDS, InsertCauses::hasDocuments, INSERT_DOCUMENT),
                    Signature.of(
                            Cause.NOT_AN_INSERT,
                            seen -> !inserted(seen).events().isEmpty(),
                            INSERT_EVENT),
                    Signature.of(Cause.CONNECTOR_SILENT, seen -> true, INSERT_EVENT)),
            List.of(Signature.of(Cause.NOT_INSERTED, seen -> !hasDocuments(seen), INSERT_DOCUMENT)));

    private InsertCauses() {}

    private static InsertedDocuments inserted(InsertEvidence seen) {
        return new InsertedDocuments(seen);
    }

    /** Whether any document but the grader's probes is in the database. */
    private static boolean hasDocuments(InsertEvidence seen) {
        return seen.collections().stream()
                .filter(collection -> collection.database().equals(SourceSettings.DATABASE))
                .map(CollectionContent::documents)
                .flatMap(List::stream)
                .anyMatch(document -> !document.contains("\"sonde\""));
    }
}
