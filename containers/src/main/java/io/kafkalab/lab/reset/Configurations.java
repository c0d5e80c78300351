package io.kafkalab.lab.reset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.ConfigEntry.ConfigSource;
import org.apache.kafka.clients.admin.ListConfigResourcesOptions;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.config.ConfigResource;

/**
 * Takes back dynamic configurations of brokers, groups and metrics.
 *
 * <p>Brokers set some themselves, which cannot be removed: so what a lab had at first is put back.
 */
final class Configurations implements Cleaner {

    /** One setting, by the resource that it was made on. */
    private record Setting(ConfigResource resource, String name, String value) {
        /** What takes this setting back to what it was. */
        private AlterConfigOp undo(Set<Setting> first) {
            return first.stream()
                    .filter(setting -> setting.resource.equals(resource) && setting.name.equals(name))
                    .findAny()
                    .map(setting -> new AlterConfigOp(new ConfigEntry(name, setting.value), OpType.SET))
                    .orElseGet(() -> new AlterConfigOp(new ConfigEntry(name, null), OpType.DELETE));
        }
    }

    private final Admin admin;
    private final Remains remains = new Remains("lab.reset.configurations");
    private final Set<Setting> first;
    private volatile boolean changed;

    /** Remembers how a lab that nobody has used yet is set. */
    Configurations(Admin admin) throws InterruptedException {
        this.admin = admin;
        this.first = Set.copyOf(remains.ask(this::settings));
    }

    @Override
    public void clean() throws InterruptedException {
        Map<ConfigResource, Collection<AlterConfigOp>> changes = remains.ask(this::strange).stream()
                .collect(Collectors.groupingBy(
                        Setting::resource,
                        Collectors.mapping(setting -> setting.undo(first), Collectors.toCollection(ArrayList::new))));
        if (!changes.isEmpty()) {
            changed = true;
            remains.ask(() -> admin.incrementalAlterConfigs(changes).all().get());
            remains.awaitGone(this::strange);
        }
    }

    /** Whether there ever was anything to take back. */
    boolean wereChanged() {
        return changed;
    }

    private Set<Setting> strange() throws InterruptedException, ExecutionException {
        Set<Setting> strange = new HashSet<>(settings());
        strange.removeAll(first);
        return strange;
    }

    private Set<Setting> settings() throws InterruptedException, ExecutionException {
        Set<Setting> settings = new HashSet<>();
        admin.describeConfigs(resources())
                .all()
                .get()
                .forEach((resource, config) -> config.entries().stream()
                        .filter(entry -> entry.source() == sourceOf(resource))
                        .map(entry -> new Setting(resource, entry.name(), entry.value()))
                        .forEach(settings::add));
        return settings;
    }

    private Collection<ConfigResource> resources() throws InterruptedException, ExecutionException {
        List<ConfigResource> resources = new ArrayList<>();
        resources.add(new ConfigResource(ConfigResource.Type.BROKER, ""));
        for (Node node : admin.describeCluster().nodes().get()) {
            resources.add(new ConfigResource(ConfigResource.Type.BROKER, node.idString()));
        }
        resources.addAll(admin.listConfigResources(
                        Set.of(ConfigResource.Type.GROUP, ConfigResource.Type.CLIENT_METRICS),
                        new ListConfigResourcesOptions())
                .all()
                .get());
        return resources;
    }

    /** How a setting shows that was made on this very resource; a broker also shows those of all brokers. */
    private static ConfigSource sourceOf(ConfigResource resource) {
        return switch (resource.type()) {
            case BROKER ->
                resource.isDefault() ? ConfigSource.DYNAMIC_DEFAULT_BROKER_CONFIG : ConfigSource.DYNAMIC_BROKER_CONFIG;
            case GROUP -> ConfigSource.DYNAMIC_GROUP_CONFIG;
            case CLIENT_METRICS -> ConfigSource.DYNAMIC_CLIENT_METRICS_CONFIG;
            case TOPIC, BROKER_LOGGER, UNKNOWN -> ConfigSource.UNKNOWN;
        };
    }
}
