package io.kafkalab.exercises.scenario;

import io.kafkalab.exercises.evidence.CollectionContent;
import io.kafkalab.exercises.evidence.InsertEvidence;
import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.exercises.evidence.TopicContent;
import io.kafkalab.exercises.program.Program;
import io.kafkalab.exercises.services.ConnectService;
import io.kafkalab.lab.LabException;
import io.kafkalab.text.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;

/**
 * Question 3.5: a connector delivers, the student's own or else the statement's; the program inserts a document; the topic
 * is watched for the message.
 *
 * @param stage the stage
 * @param connectorDelivers whether the connector that the program before left delivers; if not, the lab has been emptied
 */
record InsertScenario(Stage stage, boolean connectorDelivers) implements Scenario {

    /**
     * A program may first drop the collection. That ends the connector's change stream, and the connector opens another,
     * not from there on but from when it comes to it: whether it misses the document is luck. Such a program is run again.
     */
    private static final int TIMES_AT_MOST = 3;

    @Override
    public InsertEvidence observe(Program.Ready program) {
        if (!connectorDelivers) {
            makeConnector();
        }
        Set<String> known = new HashSet<>(documents());
        ProgramRun run;
        int times = 0;
        boolean unlucky;
        do {
            Optional<UUID> before = collectionId();
            run = stage.runToEnd(program, () -> hasArrived(known), this::documents);
            unlucky = isLost(known) && !before.equals(collectionId());
        } while (unlucky && ++times < TIMES_AT_MOST);
        return new InsertEvidence(
                run,
                stage.services().connect().connectors().stream().findFirst(),
                stage.services().mongo().collections(),
                stage.settledTopics());
    }

    /**
     * Whether a new document's message has not come, though that of a later one has: messages keep their order. Of what was
     * inserted and is gone again, all messages have come then.
     */
    private boolean isLost(Set<String> known) {
        Wait.until(stage.limits().arrival(), Wait.NOW_AND_THEN, () -> hasNothingNew(known) || hasArrived(known));
        boolean hasInserted = !hasNothingNew(known);
        return !hasArrived(known) && new Probes(stage).warmUp() && hasInserted && !hasArrived(known);
    }

    private void makeConnector() {
        ConnectService.Answer answer = stage.services()
                .connect()
                .create(
                        StatementConnector.NAME,
                        StatementConnector.config(stage.lab().addresses().connectMongoUri()));
        Probes probes = new Probes(stage);
        if (!answer.isSuccess() || !probes.warmUp()) {
            throw new LabException(Text.of(
                    "scenario.connector-silent", stage.limits().arrival().toSeconds(), answer.body()));
        }
    }

    private boolean hasNothingNew(Set<String> known) {
        return known.containsAll(documents());
    }

    /** Whether each new document of the collection is mentioned by its {@code _id} on some topic. */
    private boolean hasArrived(Set<String> known) {
        List<String> added = documents().stream()
                .filter(document -> !known.contains(document))
                .toList();
        List<TopicContent> topics = stage.services().kafka().topics();
        return !added.isEmpty()
                && added.stream()
                        .map(InsertScenario::id)
                        .allMatch(id -> topics.stream().anyMatch(topic -> Probes.mentions(topic, id)));
    }

    private Optional<UUID> collectionId() {
        return stage.services().mongo().id(StatementConnector.DATABASE, StatementConnector.COLLECTION);
    }

    /** The documents of {@code defaultdb.test}. */
    private List<String> documents() {
        return stage.services().mongo().collections().stream()
                .filter(collection -> collection.database().equals(StatementConnector.DATABASE)
                        && collection.name().equals(StatementConnector.COLLECTION))
                .map(CollectionContent::documents)
                .findFirst()
                .orElse(List.of());
    }

    private static String id(String document) {
        return String.valueOf(Document.parse(document).get("_id"));
    }
}
