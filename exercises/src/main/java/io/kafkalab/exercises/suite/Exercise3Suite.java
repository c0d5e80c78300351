package io.kafkalab.exercises.suite;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.exercises.evidence.CollectionContent;
import io.kafkalab.exercises.evidence.ConnectorEvidence;
import io.kafkalab.exercises.evidence.ConnectorState;
import io.kafkalab.exercises.evidence.ConnectorState.TaskState;
import io.kafkalab.exercises.evidence.InsertEvidence;
import io.kafkalab.exercises.evidence.PluginsEvidence;
import io.kafkalab.exercises.evidence.Probe;
import io.kafkalab.exercises.evidence.Probe.Role;
import io.kafkalab.exercises.evidence.TopicContent;
import io.kafkalab.exercises.reading.ChangeMessage;
import io.kafkalab.exercises.reading.DeliveredProbes;
import io.kafkalab.exercises.reading.InsertedDocuments;
import io.kafkalab.exercises.reading.PluginMentions;
import io.kafkalab.exercises.reading.Shown;
import io.kafkalab.exercises.reading.SourceSettings;
import io.kafkalab.text.Text;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;

/** Exercise 3: the MongoDB source connector in Kafka Connect, and the messages of what is inserted. */
@CheckSuite
@Tag("exercise-3")
public class Exercise3Suite {
    @Check(CheckId.PLUGINS_LISTED)
    void theSourceConnectorIsNamed(PluginsEvidence seen, Claim claim) {
        if (!seen.installed().contains(SourceSettings.SOURCE_CLASS)) {
            throw new LabFault(Text.of("fault.no-plugin", SourceSettings.SOURCE_CLASS));
        }
        claim.holds(
                new PluginMentions(seen.run()).isListed(),
                () -> Text.of("seen.output", Shown.output(seen.run().output())));
    }

    @Check(CheckId.CONNECTOR_RUNNING)
    void theConnectorMongodbRuns(ConnectorEvidence seen, Claim claim) {
        Optional<ConnectorState> connector = DeliveredProbes.named(seen);
        claim.holds(
                connector.isPresent(),
                () -> Text.of(
                        "seen.connectors",
                        Shown.some(seen.connectors().stream()
                                .map(ConnectorState::name)
                                .toList())));
        connector.ifPresent(found -> claim.holds(runs(found), () -> state(found)));
    }

    @Check(CheckId.CONNECTOR_CONFIG)
    void itWatchesTheCollectionAsked(ConnectorEvidence seen, Claim claim) {
        SourceSettings settings = new SourceSettings(claim.needs(DeliveredProbes.connector(seen), "connector"));
        claim.holds(
                settings.isSource() && settings.isOnCollection(),
                () -> Text.of(
                        "seen.config",
                        settings.setting("connector.class"),
                        settings.setting("database"),
                        settings.setting("collection")));
    }

    @Check(CheckId.CONNECTOR_LIVE)
    void whatIsInsertedArrives(ConnectorEvidence seen, Claim claim) {
        DeliveredProbes probes = new DeliveredProbes(seen);
        claim.needs(!seen.connectors().isEmpty(), "connector");
        claim.needs(!seen.probes().isEmpty(), "probes");
        claim.expecting(probes.topic());
        claim.holds(
                probes.arrived(Role.FOREIGN).isEmpty(),
                () -> Text.of("seen.foreign", Shown.some(namespaces(probes.arrived(Role.FOREIGN)))));
        claim.holds(
                !probes.probes(Role.EXPECTED).isEmpty()
                        && probes.missing(Role.EXPECTED).isEmpty(),
                () -> Text.of(
                        "seen.probes",
                        seen.probes().size(),
                        seen.probes().stream()
                                .filter(probe -> !probes.arrived(probe.role()).contains(probe))
                                .count(),
                        Shown.some(topics(seen.topics()))));
        claim.holds(probes.outOfOrder().isEmpty(), () -> Text.of("seen.probes-mixed", probes.topic()));
    }

    @Check(CheckId.INSERT_DOCUMENT)
    void theDocumentIsThere(InsertEvidence seen, Claim claim) {
        claim.holds(
                new InsertedDocuments(seen).isThere(),
                () -> Text.of("seen.documents", Shown.some(documents(seen.collections()))));
    }

    @Check(CheckId.INSERT_EVENT)
    void itsInsertIsOnTheTopic(InsertEvidence seen, Claim claim) {
        InsertedDocuments inserted = new InsertedDocuments(seen);
        claim.needs(inserted.isThereInSomeNotation(), "document");
        List<ChangeMessage> events = inserted.events();
        claim.expecting(inserted.topic())
                .holds(
                        events.stream().anyMatch(inserted::isInsert),
                        () -> Text.of("seen.events", events.size(), Shown.some(topics(seen.topics()))));
    }

    private static boolean runs(ConnectorState connector) {
        return connector.state().equals("RUNNING")
                && !connector.tasks().isEmpty()
                && connector.tasks().stream().allMatch(task -> task.state().equals("RUNNING"));
    }

    private static Text state(ConnectorState connector) {
        List<String> tasks = connector.tasks().stream()
                .map(task -> "%d: %s".formatted(task.id(), task.state()))
                .toList();
        List<String> trace = connector.tasks().stream()
                .map(TaskState::trace)
                .flatMap(String::lines)
                .filter(line -> !line.startsWith("\tat "))
                .toList();
        return Text.of("seen.state", connector.state(), Shown.some(tasks), Shown.lines(trace));
    }

    private static List<String> namespaces(List<Probe> probes) {
        return probes.stream()
                .map(probe -> probe.database() + "." + probe.collection())
                .toList();
    }

    private static List<String> topics(List<TopicContent> topics) {
        return topics.stream()
                .map(topic -> "%s (%d)".formatted(topic.name(), topic.messages().size()))
                .toList();
    }

    private static List<String> documents(List<CollectionContent> collections) {
        return collections.stream()
                .flatMap(collection -> collection.documents().stream()
                        .filter(document -> !document.contains("\"sonde\""))
                        .map(document -> collection.database() + "." + collection.name() + ": " + document))
                .toList();
    }
}
