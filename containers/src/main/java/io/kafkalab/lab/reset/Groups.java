package io.kafkalab.lab.reset;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.RemoveMembersFromConsumerGroupOptions;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.GroupType;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.ApiException;
import org.apache.kafka.common.internals.Topic;

/**
 * Deletes all groups but the worker's, with their offsets and with members that were killed.
 *
 * <p>A killed member of a classic group can be removed. One of a group of the newer kinds stays for
 * its session, 45 seconds; then the coordinator is made to forget all groups, by deleting the topic
 * that it knows them from, and the worker joins again.
 */
final class Groups implements Cleaner {
    private final Admin admin;
    private final Remains remains = new Remains("lab.reset.groups");

    Groups(Admin admin) {
        this.admin = admin;
    }

    @Override
    public void clean() throws InterruptedException {
        Collection<GroupListing> groups = remains.ask(this::left);
        for (GroupListing group : groups) {
            remains.ask(() -> delete(group));
        }
        if (!groups.isEmpty() && !remains.ask(this::left).isEmpty()) {
            forgetAll();
        }
    }

    private boolean delete(GroupListing group) throws InterruptedException, ExecutionException {
        boolean share = group.type().filter(GroupType.SHARE::equals).isPresent();
        if (!share && !isEmpty(group)) {
            attempt(admin.removeMembersFromConsumerGroup(group.groupId(), new RemoveMembersFromConsumerGroupOptions())
                    .all());
        }
        Set<String> id = Set.of(group.groupId());
        return attempt(
                share
                        ? admin.deleteShareGroups(id).all()
                        : admin.deleteConsumerGroups(id).all());
    }

    /** Does what the broker lets us do; what it refuses is seen by listing what is left. */
    private static boolean attempt(KafkaFuture<?> change) throws InterruptedException, ExecutionException {
        try {
            change.get();
            return true;
        } catch (ExecutionException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof ApiException) {
                    return false;
                }
            }
            throw e;
        }
    }

    private void forgetAll() throws InterruptedException {
        new Topics(admin).delete(Set.of(Topic.GROUP_METADATA_TOPIC_NAME));
        remains.awaitGone(this::left);
        new Remains("lab.reset.worker")
                .awaitGone(() -> hasWorkerJoined() ? List.of() : List.of(Internals.CONNECT_PREFIX));
    }

    private boolean hasWorkerJoined() throws InterruptedException, ExecutionException {
        return admin.listGroups().all().get().stream()
                .filter(group -> Internals.isGroup(group.groupId()))
                .anyMatch(group -> group.groupState().equals(Optional.of(GroupState.STABLE)));
    }

    private Collection<GroupListing> left() throws InterruptedException, ExecutionException {
        return admin.listGroups().all().get().stream()
                .filter(Predicate.not(group -> Internals.isGroup(group.groupId())))
                .toList();
    }

    private static boolean isEmpty(GroupListing group) {
        return group.groupState().equals(Optional.of(GroupState.EMPTY));
    }
}
