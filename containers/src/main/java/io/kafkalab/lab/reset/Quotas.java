package io.kafkalab.lab.reset;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.quota.ClientQuotaAlteration;
import org.apache.kafka.common.quota.ClientQuotaAlteration.Op;
import org.apache.kafka.common.quota.ClientQuotaFilter;

/** Removes all client quotas. */
final class Quotas implements Cleaner {
    private final Admin admin;
    private final Remains remains = new Remains("lab.reset.quotas");
    private volatile boolean changed;

    Quotas(Admin admin) {
        this.admin = admin;
    }

    @Override
    public void clean() throws InterruptedException {
        Collection<ClientQuotaAlteration> removals = remains.ask(this::removals);
        if (!removals.isEmpty()) {
            changed = true;
            remains.ask(() -> admin.alterClientQuotas(removals).all().get());
            remains.awaitGone(this::removals);
        }
    }

    /** Whether there ever was a quota to remove. */
    boolean wereChanged() {
        return changed;
    }

    private Collection<ClientQuotaAlteration> removals() throws InterruptedException, ExecutionException {
        return admin.describeClientQuotas(ClientQuotaFilter.all()).entities().get().entrySet().stream()
                .map(quota -> new ClientQuotaAlteration(
                        quota.getKey(), removals(quota.getValue().keySet())))
                .toList();
    }

    private static List<Op> removals(Collection<String> names) {
        return names.stream().map(name -> new Op(name, null)).toList();
    }
}
