package io.kafkalab.grader.observed;

import io.kafkalab.exercises.evidence.CollectionContent;
import io.kafkalab.exercises.evidence.ConnectorEvidence;
import io.kafkalab.exercises.evidence.ConnectorState;
import io.kafkalab.exercises.evidence.ConsumerEvidence;
import io.kafkalab.exercises.evidence.InsertEvidence;
import io.kafkalab.exercises.evidence.Message;
import io.kafkalab.exercises.evidence.Payload;
import io.kafkalab.exercises.evidence.PluginsEvidence;
import io.kafkalab.exercises.evidence.Probe;
import io.kafkalab.exercises.evidence.ProducerEvidence;
import io.kafkalab.exercises.evidence.ProgramEvidence;
import io.kafkalab.exercises.evidence.SinkEvidence;
import io.kafkalab.exercises.evidence.TopicContent;
import io.kafkalab.exercises.evidence.TopicEvidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What was observed of a task, as tables. */
public final class EvidenceTables {

    private static final int MOST_TOPICS = 6;

    private final Words words;
    private final boolean stimuli;
    private final List<EvidenceTable> tables = new ArrayList<>();

    /** Says a sentence by its key. */
    @FunctionalInterface
    public interface Words {
        String say(String key, Object... arguments);
    }

    /**
     * @param words the language of the tables
     * @param stimuli whether what the grader itself sent and expects may be shown
     */
    public EvidenceTables(Words words, boolean stimuli) {
        this.words = words;
        this.stimuli = stimuli;
    }

    /** The tables of one task; none where nothing was left to be seen. */
    public List<EvidenceTable> of(ProgramEvidence evidence) {
        if (evidence instanceof TopicEvidence topic) {
            topic.topic().ifPresent(this::topic);
            names("html.evidence.other-topics", topic.otherTopics());
        } else if (evidence instanceof ProducerEvidence producer) {
            producer.topic().ifPresent(this::topic);
            names("html.evidence.other-topics", producer.otherTopics());
        } else if (evidence instanceof ConsumerEvidence consumer) {
            sent("html.evidence.before", consumer.before());
            sent(
                    "html.evidence.live",
                    consumer.live().stream().flatMap(List::stream).toList());
            names("html.evidence.groups", consumer.groups());
        } else if (evidence instanceof SinkEvidence sink) {
            sink.topic().ifPresent(this::topic);
            sent("html.evidence.live", sink.live());
            sink.collections().forEach(collection -> collection(collection, "html.evidence.collection"));
            names("html.evidence.other-topics", sink.otherTopics());
        } else if (evidence instanceof PluginsEvidence plugins) {
            if (stimuli) {
                names("html.evidence.plugins", plugins.installed());
            }
        } else if (evidence instanceof ConnectorEvidence connector) {
            connector.connectors().forEach(this::connector);
            probes(connector.probes());
            topics(connector.topics());
        } else if (evidence instanceof InsertEvidence insert) {
            insert.collections().forEach(collection -> collection(collection, titleBesideOurs(collection)));
            insert.connector().ifPresent(this::connector);
            topics(insert.topics());
        }
        return List.copyOf(tables);
    }

    private void topics(List<TopicContent> topics) {
        topics.stream().limit(MOST_TOPICS).forEach(this::topic);
        if (topics.size() > MOST_TOPICS) {
            names(
                    "html.evidence.other-topics",
                    topics.stream().skip(MOST_TOPICS).map(TopicContent::name).toList());
        }
    }

    private void topic(TopicContent topic) {
        String count = topic.messages().size() + (topic.cut() ? "+" : "");
        table(
                words.say("html.evidence.topic", topic.name(), String.valueOf(topic.partitions()), count),
                List.of("partition", "offset", "key", "value"),
                topic.messages().stream().map(this::message).toList());
    }

    private void sent(String title, List<Message> messages) {
        if (stimuli && !messages.isEmpty()) {
            table(
                    words.say(title),
                    List.of("partition", "offset", "key", "value"),
                    messages.stream().map(this::message).toList());
        }
    }

    private List<String> message(Message message) {
        return List.of(
                String.valueOf(message.partition()),
                String.valueOf(message.offset()),
                payload(message.key()),
                payload(message.value()));
    }

    private String payload(Payload payload) {
        if (payload == null) {
            return "null";
        }
        return payload.isText() ? payload.text() : words.say("html.evidence.bytes", payload.base64());
    }

    /** While the insert is watched, documents of klab's own stand in the same collection. */
    private static String titleBesideOurs(CollectionContent collection) {
        boolean ours =
                collection.database().equals("defaultdb") && collection.name().equals("test");
        return ours ? "html.evidence.collection.with-ours" : "html.evidence.collection";
    }

    private void collection(CollectionContent collection, String title) {
        String count = collection.documents().size() + (collection.cut() ? "+" : "");
        table(
                words.say(title, collection.database() + "." + collection.name(), collection.type(), count),
                List.of("document"),
                collection.documents().stream().map(List::of).toList());
    }

    private void connector(ConnectorState connector) {
        List<List<String>> states = Stream.concat(
                        Stream.of(List.of(words.say("html.evidence.connector.whole"), connector.state(), "")),
                        connector.tasks().stream()
                                .map(task -> List.of(String.valueOf(task.id()), task.state(), task.trace())))
                .toList();
        table(words.say("html.evidence.connector", connector.name()), List.of("task", "state", "trace"), states);
        Map<String, String> config = new TreeMap<>(connector.config());
        table(
                words.say("html.evidence.config", connector.name()),
                List.of("setting", "value"),
                config.entrySet().stream()
                        .map(setting -> List.of(setting.getKey(), setting.getValue()))
                        .toList());
    }

    private void probes(List<Probe> probes) {
        if (stimuli && !probes.isEmpty()) {
            table(
                    words.say("html.evidence.probes"),
                    List.of("collection", "_id", "role"),
                    probes.stream()
                            .map(probe -> List.of(
                                    probe.database() + "." + probe.collection(),
                                    probe.id(),
                                    words.say("html.evidence.probe." + probe.role())))
                            .toList());
        }
    }

    private void names(String title, List<String> names) {
        if (!names.isEmpty()) {
            table(
                    words.say(title),
                    List.of("name"),
                    names.stream().map(List::of).toList());
        }
    }

    private void table(String title, List<String> columns, List<List<String>> rows) {
        tables.add(EvidenceTable.of(
                title,
                columns.stream()
                        .map(column -> words.say("html.column." + column))
                        .toList(),
                rows));
    }
}
