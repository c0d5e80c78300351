package io.kafkalab.lab;

import static io.kafkalab.lab.Programs.eventually;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.GroupState;

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

    /** The consumer. */
    public static void main(String[] arguments) {
        var consumer = Programs.consumer(arguments[0], arguments[1], Map.of("group.protocol", arguments[2]));
        consumer.subscribe(List.of("test"));
        while (true) {
            consumer.poll(Duration.ofSeconds(1));
            consumer.commitSync();
        }
    }
}
