package io.kafkalab.lab;

import static io.kafkalab.lab.Programs.eventually;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaShareConsumer;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.serialization.StringDeserializer;

/** A consumer in a process of its own, which is killed while it is a member of its group. */
final class KilledMember {
    private KilledMember() {}

    static void of(String group, String protocol, Programs programs) throws Exception {
        Process process = TestJvm.start(KilledMember.class, programs.bootstrapServers(), group, protocol);
        try (Admin admin = programs.admin()) {
            eventually("a member of " + group)
                    .until(() -> admin.listGroups().all().get().stream()
                            .anyMatch(listed -> listed.groupId().equals(group)
                                    && listed.groupState().stream().anyMatch(GroupState.STABLE::equals)));
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    /** The consumer: its bootstrap servers, its group, the protocol. */
    public static void main(String[] arguments) {
        if (arguments[2].equals("share")) {
            share(arguments[0], arguments[1]);
        }
        var consumer = Programs.consumer(arguments[0], arguments[1], Map.of("group.protocol", arguments[2]));
        consumer.subscribe(List.of("test"));
        while (true) {
            consumer.poll(Duration.ofSeconds(1));
            consumer.commitSync();
        }
    }

    private static void share(String bootstrapServers, String group) {
        var consumer = new KafkaShareConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers, "group.id", group),
                new StringDeserializer(),
                new StringDeserializer());
        consumer.subscribe(List.of("test"));
        while (true) {
            consumer.poll(Duration.ofSeconds(1));
        }
    }
}
