package io.kafkalab.lab.reset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.ConfigEntry.ConfigSource;
import org.apache.kafka.clients.admin.ListConfigResourcesOptions;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.quota.ClientQuotaAlteration;
import org.apache.kafka.common.quota.ClientQuotaEntity;
import org.apache.kafka.common.quota.ClientQuotaFilter;

/** Takes back dynamic configurations of brokers, groups and metrics, and client quotas. */
final class Configurations implements Cleaner {
    private static final Set<ConfigSource> DYNAMIC = EnumSet.of(
            ConfigSource.DYNAMIC_BROKER_CONFIG,
            ConfigSource.DYNAMIC_DEFAULT_BROKER_CONFIG,
            ConfigSource.DYNAMIC_GROUP_CONFIG,
            ConfigSource.DYNAMIC_CLIENT_METRICS_CONFIG);

    private final Admin admin;
    private final Remains remains = new Remains("lab.reset.configurations");

    Configurations(Admin admin) {
        this.admin = admin;
    }

    @Override
    public void clean() throws InterruptedException {
        Map<ConfigResource, Collection<AlterConfigOp>> removals = remains.ask(this::removals);
        if (!removals.isEmpty()) {
            remains.ask(() -> admin.incrementalAlterConfigs(removals).all().get());
            remains.awaitGone(() -> removals().keySet());
        }
        Collection<ClientQuotaAlteration> quotas = remains.ask(this::quotas);
        if (!quotas.isEmpty()) {
            remains.ask(() -> admin.alterClientQuotas(quotas).all().get());
            remains.awaitGone(this::quotas);
        }
    }

    private Map<ConfigResource, Collection<AlterConfigOp>> removals() throws InterruptedException, ExecutionException {
        Map<ConfigResource, Collection<AlterConfigOp>> removals = new HashMap<>();
        admin.describeConfigs(resources()).all().get().forEach((resource, config) -> {
            List<AlterConfigOp> dynamic = config.entries().stream()
                    .filter(entry -> DYNAMIC.contains(entry.source()))
                    .map(entry -> new ConfigEntry(entry.name(), null))
                    .map(entry -> new AlterConfigOp(entry, AlterConfigOp.OpType.DELETE))
                    .toList();
            if (!dynamic.isEmpty()) {
                removals.put(resource, dynamic);
            }
        });
        return removals;
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

    private Collection<ClientQuotaAlteration> quotas() throws InterruptedException, ExecutionException {
        Map<ClientQuotaEntity, Map<String, Double>> quotas =
                admin.describeClientQuotas(ClientQuotaFilter.all()).entities().get();
        return quotas.entrySet().stream()
                .map(quota -> new ClientQuotaAlteration(
                        quota.getKey(),
                        quota.getValue().keySet().stream()
                                .map(name -> new ClientQuotaAlteration.Op(name, null))
                                .toList()))
                .toList();
    }
}
