package io.kafkalab.exercises.suite;

import io.kafkalab.exercises.evidence.CollectionContent;
import io.kafkalab.exercises.evidence.ConnectorEvidence;
import io.kafkalab.exercises.evidence.ConnectorState;
import io.kafkalab.exercises.evidence.ConnectorState.TaskState;
import io.kafkalab.exercises.evidence.ConsumerEvidence;
import io.kafkalab.exercises.evidence.InsertEvidence;
import io.kafkalab.exercises.evidence.Message;
import io.kafkalab.exercises.evidence.Output;
import io.kafkalab.exercises.evidence.Payload;
import io.kafkalab.exercises.evidence.PluginsEvidence;
import io.kafkalab.exercises.evidence.Probe;
import io.kafkalab.exercises.evidence.ProducerEvidence;
import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.exercises.evidence.Row;
import io.kafkalab.exercises.evidence.SinkEvidence;
import io.kafkalab.exercises.evidence.TopicContent;
import io.kafkalab.exercises.evidence.TopicEvidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Evidence made by hand, of programs that do right; tests change one thing in it. */
final class Samples {
    static final String A = "202200004711";
    static final String B = "202200004812";

    /** The first three rows, and three more. */
    static final List<Row> ROWS = List.of(
            new Row(A, "4"),
            new Row(A, "2"),
            new Row(B, "4"),
            new Row("202200005001", "3"),
            new Row("202200005002", "1"),
            new Row("202200005003", " -1"));

    static final String SOURCE = "com.mongodb.kafka.connect.MongoSourceConnector";

    private Samples() {}

    // Programs.

    static ProgramRun exited(int code, String output, String errors) {
        return new ProgramRun(
                ProgramRun.State.EXITED,
                "python3 programme.py",
                Optional.of(code),
                800,
                500,
                output(output),
                output(errors),
                List.of());
    }

    static ProgramRun ok() {
        return exited(0, "", "");
    }

    static ProgramRun stopped(String output) {
        return new ProgramRun(
                ProgramRun.State.STOPPED,
                "python3 programme.py",
                Optional.empty(),
                4000,
                900,
                output(output),
                Output.NONE,
                List.of());
    }

    static Output output(String text) {
        return new Output(text, text.length(), false);
    }

    // Messages.

    static Message message(int partition, long offset, String key, String value) {
        return new Message(partition, offset, 1_000 + offset, Payload.of(key), Payload.of(value));
    }

    /** Messages on partition 0, written as {@code key=value}; no key where there is no equals sign. */
    static List<Message> messages(String... pairs) {
        List<Message> messages = new ArrayList<>();
        for (String pair : pairs) {
            int at = pair.indexOf('=');
            messages.add(message(
                    0, messages.size(), at < 0 ? null : pair.substring(0, at), at < 0 ? pair : pair.substring(at + 1)));
        }
        return messages;
    }

    static TopicContent topic(int partitions, List<Message> messages) {
        return new TopicContent("test", partitions, messages, false);
    }

    // Exercise 1.

    static TopicEvidence topic() {
        return topicOf(2, message(0, 0, "test1", "1"), message(1, 0, "test2", "1"));
    }

    static TopicEvidence topicOf(int partitions, Message... messages) {
        return new TopicEvidence(ok(), Optional.of(topic(partitions, List.of(messages))), List.of());
    }

    // Exercise 2.

    static ProducerEvidence producer() {
        return producerOf(messages(A + "=4", A + "=2", B + "=4"));
    }

    static ProducerEvidence producerOf(List<Message> messages) {
        return new ProducerEvidence(ok(), Optional.of(topic(2, messages)), ROWS.subList(0, 3), List.of());
    }

    static final List<Message> BEFORE = List.of(
            message(0, 0, A, "4"),
            message(0, 1, A, "2"),
            message(0, 2, B, "4"),
            message(0, 3, "202200009001", "3"),
            message(1, 0, "202200009002", "2"));

    static final List<Message> LIVE = List.of(message(0, 4, "202200009003", "4"), message(1, 1, "202200009004", "3"));

    static final List<Message> ALL = concat(BEFORE, LIVE);

    /** Two of them are equal. */
    static final List<Message> TWO_EQUAL = List.of(
            message(0, 0, A, "4"),
            message(0, 1, "202200009001", "3"),
            message(0, 2, "202200009001", "3"),
            message(0, 3, "202200009003", "4"),
            message(1, 0, "202200009002", "2"));

    static ConsumerEvidence consumer(String output) {
        return consumer(stopped(output));
    }

    static ConsumerEvidence consumer(ProgramRun run) {
        return new ConsumerEvidence(run, BEFORE, List.of(LIVE), List.of("groupe"));
    }

    static final List<Message> FIRST = List.of(message(0, 0, A, "4"), message(0, 1, A, "2"), message(0, 2, B, "4"));

    static final List<Message> OWN = List.of(message(1, 0, "202200005001", "3"), message(0, 3, "202200005002", "1"));

    static SinkEvidence sink(String... documents) {
        return sink(OWN, collection("defaultdb", "usagers-reels", documents));
    }

    static SinkEvidence sink(List<Message> own, CollectionContent... collections) {
        List<Message> all = concat(FIRST, own);
        return new SinkEvidence(
                ok(), ROWS, Optional.of(topic(2, all)), FIRST, List.of(), all, List.of(collections), List.of());
    }

    static CollectionContent collection(String database, String name, String... documents) {
        return new CollectionContent(database, name, "collection", List.of(documents), false);
    }

    /** A document of two fields, as the driver writes it in canonical Extended JSON. */
    static String document(String accident, int severity) {
        return "{\"_id\": {\"$oid\": \"65a000000000000000000001\"}, \"accident\": \"%s\", \"gravite\": {\"$numberInt\": \"%d\"}}"
                .formatted(accident, severity);
    }

    // Exercise 3.

    static PluginsEvidence plugins(String output) {
        return new PluginsEvidence(
                exited(0, output, ""), List.of("com.mongodb.kafka.connect.MongoSinkConnector", SOURCE));
    }

    static Map<String, String> config(String... changes) {
        Map<String, String> config = new HashMap<>(Map.of(
                "connector.class", SOURCE,
                "connection.uri", "mongodb://mongodb:27017/defaultdb",
                "database", "defaultdb",
                "collection", "test",
                "pipeline", "[{\"$match\": {}}]",
                "output.schema.infer.value", "true"));
        for (int i = 0; i < changes.length; i += 2) {
            if (changes[i + 1] == null) {
                config.remove(changes[i]);
            } else {
                config.put(changes[i], changes[i + 1]);
            }
        }
        return config;
    }

    static ConnectorState state(String name, Map<String, String> config) {
        return new ConnectorState(name, config, "RUNNING", List.of(new TaskState(0, "RUNNING", "")));
    }

    static ConnectorState failed(String trace) {
        return new ConnectorState("mongodb", config(), "RUNNING", List.of(new TaskState(0, "FAILED", trace)));
    }

    static final List<Probe> PROBES = List.of(
            new Probe("defaultdb", "test", "65a0000000000000000000a1", "warm1", Probe.Role.WARM_UP),
            new Probe("defaultdb", "autre7", "65a0000000000000000000a2", "foreign1", Probe.Role.FOREIGN),
            new Probe("defaultdb", "test", "65a0000000000000000000a3", "expected1", Probe.Role.EXPECTED),
            new Probe("defaultdb", "test", "65a0000000000000000000a4", "expected2", Probe.Role.EXPECTED));

    static ConnectorEvidence connector() {
        return connector(state("mongodb", config()), arrivals("defaultdb.test", "warm1", "expected1", "expected2"));
    }

    static ConnectorEvidence connector(ConnectorState connector, TopicContent... topics) {
        return new ConnectorEvidence(ok(), List.of(connector), PROBES, List.of(topics));
    }

    /** A topic with one change event for each nonce. */
    static TopicContent arrivals(String topic, String... nonces) {
        List<Message> messages = new ArrayList<>();
        for (String nonce : nonces) {
            messages.add(message(
                    0,
                    messages.size(),
                    null,
                    event("65a000000000000000000999", "\"sonde\": \"" + nonce + "\"", "insert")));
        }
        return new TopicContent(topic, 1, messages, false);
    }

    /** A change event inside Connect's envelope, its payload a string: what the statement's configuration makes. */
    static String event(String id, String fields, String operation) {
        String payload = change(id, fields, operation).replace("\\", "\\\\").replace("\"", "\\\"");
        return "{\"schema\":{\"type\":\"string\",\"optional\":false},\"payload\":\"" + payload + "\"}";
    }

    static String change(String id, String fields, String operation) {
        return ("{\"_id\": {\"_data\": \"8265\"}, \"operationType\": \"%s\", \"fullDocument\": {\"_id\": {\"$oid\": \"%s\"}, %s}, "
                        + "\"ns\": {\"db\": \"defaultdb\", \"coll\": \"test\"}, \"documentKey\": {\"_id\": {\"$oid\": \"%s\"}}}")
                .formatted(operation, id, fields, id);
    }

    static final String ID = "65a0000000000000000000ff";

    static InsertEvidence insert() {
        return insert(
                inserted("{\"$numberInt\": \"1\"}", "{\"$numberInt\": \"2\"}"),
                event(ID, "\"usager\": 1, \"grav\": 2", "insert"));
    }

    static String inserted(String usager, String grav) {
        return "{\"_id\": {\"$oid\": \"%s\"}, \"usager\": %s, \"grav\": %s}".formatted(ID, usager, grav);
    }

    static InsertEvidence insert(String document, String event) {
        return insert(state("mongodb", config()), document, event);
    }

    static InsertEvidence insert(ConnectorState connector, String document, String event) {
        return new InsertEvidence(
                ok(),
                Optional.of(connector),
                List.of(collection("defaultdb", "test", document)),
                List.of(new TopicContent("defaultdb.test", 1, List.of(message(0, 0, null, event)), false)));
    }

    private static List<Message> concat(List<Message> a, List<Message> b) {
        List<Message> all = new ArrayList<>(a);
        all.addAll(b);
        return List.copyOf(all);
    }
}
