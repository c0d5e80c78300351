package io.kafkalab.exercises.scenario;

import io.kafkalab.exercises.evidence.Probe;
import io.kafkalab.exercises.evidence.TopicContent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bson.Document;
import org.bson.types.ObjectId;

/**
 * The random documents that show whether a connector delivers: warm-ups until one arrives, since a RUNNING task may not
 * have opened its change stream yet; then one in another collection, and three that must arrive in order.
 */
final class Probes {
    /** A change stream is mostly opened soon after the connector; later warm-ups come at longer and longer intervals. */
    private static final Duration FIRST_PATIENCE = Duration.ofMillis(100);

    private static final Duration LONGEST_PATIENCE = Duration.ofMillis(400);
    private static final int EXPECTED = 3;

    private final Stage stage;
    private final Random random = new Random();
    private final List<Probe> sent = new ArrayList<>();

    Probes(Stage stage) {
        this.stage = stage;
    }

    /** Inserts warm-ups until one arrives on any topic; false if none does within the limit. */
    boolean warmUp() {
        Deadline deadline = Deadline.in(stage.limits().arrival());
        Duration patience = FIRST_PATIENCE;
        while (!deadline.isPast()) {
            insert(StatementConnector.COLLECTION, Probe.Role.WARM_UP);
            if (Wait.until(patience, Wait.OFTEN, () -> sent.stream().anyMatch(this::hasArrived))) {
                return true;
            }
            patience = patience.compareTo(LONGEST_PATIENCE) < 0 ? patience.multipliedBy(2) : LONGEST_PATIENCE;
        }
        return false;
    }

    /** Inserts the probes that tell, and waits until those expected have arrived; false if not all do in the limit. */
    boolean tell() {
        insert("autre" + random.nextInt(1000), Probe.Role.FOREIGN);
        List<Probe> expected = new ArrayList<>();
        for (int i = 0; i < EXPECTED; i++) {
            expected.add(insert(StatementConnector.COLLECTION, Probe.Role.EXPECTED));
        }
        return Wait.until(
                stage.limits().arrival(),
                Wait.NOW_AND_THEN,
                () -> expected.stream().allMatch(this::hasArrived));
    }

    /** All probes so far, in the order of insertion. */
    List<Probe> sent() {
        return List.copyOf(sent);
    }

    private Probe insert(String collection, Probe.Role role) {
        ObjectId id = new ObjectId();
        String nonce = Long.toUnsignedString(random.nextLong(), 36);
        Document document = new Document("_id", id)
                .append("usager", 1000 + random.nextInt(9000))
                .append("grav", 1000 + random.nextInt(9000))
                .append("sonde", nonce);
        stage.services().mongo().insert(StatementConnector.DATABASE, collection, document);
        Probe probe = new Probe(StatementConnector.DATABASE, collection, id.toHexString(), nonce, role);
        sent.add(probe);
        return probe;
    }

    private boolean hasArrived(Probe probe) {
        return stage.services().kafka().topics().stream().anyMatch(topic -> mentions(topic, probe.nonce()));
    }

    static boolean mentions(TopicContent topic, String text) {
        return topic.messages().stream()
                .anyMatch(message -> message.value() != null
                        && message.value().isText()
                        && message.value().text().contains(text));
    }
}
