package io.kafkalab.lab.reset;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TransactionListing;
import org.apache.kafka.clients.admin.TransactionState;
import org.apache.kafka.common.internals.Topic;

/**
 * Ends open transactions and forgets all transactional ids.
 *
 * <p>Kafka has no request that removes a transactional id, and keeps it for a week. But its
 * coordinator forgets what it knows with the topic that it knows it from, and makes that topic anew
 * for the next transaction.
 */
final class Transactions implements Cleaner {
    private static final Set<TransactionState> OVER =
            Set.of(TransactionState.EMPTY, TransactionState.COMPLETE_ABORT, TransactionState.COMPLETE_COMMIT);

    private final Admin admin;
    private final Remains remains = new Remains("lab.reset.transactions");

    Transactions(Admin admin) {
        this.admin = admin;
    }

    @Override
    public void clean() throws InterruptedException {
        Collection<TransactionListing> transactions = remains.ask(this::left);
        if (transactions.isEmpty()) {
            return;
        }
        // An open one may hold offsets of a group, which nobody could read or commit afterwards.
        List<String> open = transactions.stream()
                .filter(transaction -> !OVER.contains(transaction.state()))
                .map(TransactionListing::transactionalId)
                .toList();
        if (!open.isEmpty()) {
            remains.ask(() -> admin.fenceProducers(open).all().get());
            remains.awaitGone(() -> left().stream()
                    .filter(transaction -> !OVER.contains(transaction.state()))
                    .toList());
        }
        new Topics(admin).delete(Set.of(Topic.TRANSACTION_STATE_TOPIC_NAME));
        remains.awaitGone(this::left);
    }

    private Collection<TransactionListing> left() throws InterruptedException, ExecutionException {
        return admin.listTransactions().all().get();
    }
}
