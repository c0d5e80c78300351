package io.kafkalab.lab.reset;

import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Deletes all topics but those of the broker and of the worker. */
final class Topics implements Cleaner {
    private final Admin admin;
    private final Remains remains = new Remains("lab.reset.topics");

    Topics(Admin admin) {
        this.admin = admin;
    }

    @Override
    public void clean() throws InterruptedException {
        Set<String> topics = remains.ask(this::left);
        if (!topics.isEmpty()) {
            delete(topics);
        }
    }

    /** Deletes topics, whatever they are; returns when they are no longer listed. */
    void delete(Set<String> topics) throws InterruptedException {
        remains.ask(() -> {
            try {
                return admin.deleteTopics(topics).all().get();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                    return null; // Gone already.
                }
                throw e;
            }
        });
        remains.awaitGone(() -> {
            Set<String> left = names();
            left.retainAll(topics);
            return left;
        });
    }

    private Set<String> left() throws InterruptedException, ExecutionException {
        return names().stream().filter(topic -> !Internals.isTopic(topic)).collect(Collectors.toSet());
    }

    private Set<String> names() throws InterruptedException, ExecutionException {
        return admin.listTopics(new ListTopicsOptions().listInternal(true))
                .names()
                .get();
    }
}
