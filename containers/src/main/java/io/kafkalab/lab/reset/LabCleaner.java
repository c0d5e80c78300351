package io.kafkalab.lab.reset;

import io.kafkalab.lab.LabException;
import io.kafkalab.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Empties a lab. For one thread at a time; another one may close it meanwhile, as Ctrl-C does. */
public final class LabCleaner implements AutoCloseable {
    private final ConnectorTraces traces;
    private final Configurations configurations;
    private final Quotas quotas;
    private final MongoSettings mongo;
    private final List<Cleaner> cleaners;

    /**
     * A cleaner for a lab that nobody has used yet: what its services keep for themselves is remembered
     * now, so that nothing else stays later.
     *
     * @param clients the lab's; not closed by this cleaner
     * @throws LabException if the lab cannot be looked at
     */
    public LabCleaner(LabClients clients) throws InterruptedException {
        traces = new ConnectorTraces(clients.access().kafka());
        configurations = new Configurations(clients.admin());
        quotas = new Quotas(clients.admin());
        mongo = new MongoSettings(clients.mongo());
        // First whether writes are possible, then what would go on writing; transactions before groups, since they hold
        // offsets of groups.
        cleaners = List.of(
                mongo,
                new Connectors(clients.connect()),
                new Sessions(clients.mongo()),
                traces::awaitEnd,
                new Transactions(clients.admin()),
                new Topics(clients.admin()),
                new Groups(clients.admin()),
                configurations,
                quotas,
                new Databases(clients.mongo()),
                traces::erase);
    }

    /**
     * Removes everything that programs have left; see {@link io.kafkalab.lab.Lab#reset()}.
     *
     * @throws LabException if something cannot be removed
     */
    public void clean() {
        try {
            for (Cleaner cleaner : cleaners) {
                cleaner.clean();
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static LabException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new LabException(Text.of("lab.reset.interrupted"), e);
    }

    /**
     * That a program has changed the configuration of the cluster or of MongoDB, if one has. The former is put back by
     * {@link #clean()}, but what else was done meanwhile is not known; the latter stays.
     *
     * @throws LabException if MongoDB does not tell
     */
    public Optional<Text> suspicion() {
        if (configurations.wereChanged() || quotas.wereChanged()) {
            return Optional.of(Text.of("lab.suspicion.configuration"));
        }
        try {
            Set<String> changed = mongo.changed();
            return changed.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Text.of("lab.suspicion.mongodb", String.join(", ", changed)));
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    @Override
    public void close() {
        traces.close();
    }
}
