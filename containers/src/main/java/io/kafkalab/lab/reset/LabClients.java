package io.kafkalab.lab.reset;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.kafkalab.lab.GraderAccess;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** The grader's clients of one lab, opened once. Safe for use by several threads. */
public final class LabClients implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(15);

    private final GraderAccess access;
    private final Admin admin;
    private final MongoClient mongo;
    private final ConnectRest connect;

    private LabClients(GraderAccess access, Admin admin, MongoClient mongo) {
        this.access = access;
        this.admin = admin;
        this.mongo = mongo;
        this.connect = new ConnectRest(access.connectUrl());
    }

    /** Opens them; connects to nothing yet. */
    public static LabClients open(GraderAccess access) {
        Map<String, Object> settings = new HashMap<>(access.kafka());
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) LIMIT.toMillis());
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) LIMIT.toMillis());
        settings.put(AdminClientConfig.RETRY_BACKOFF_MS_CONFIG, 20);
        settings.put(AdminClientConfig.RETRY_BACKOFF_MAX_MS_CONFIG, 200);
        return new LabClients(access, Admin.create(settings), isAbsent(access.mongoUri()) ? null : mongo(access));
    }

    private static MongoClient mongo(GraderAccess access) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(access.mongoUri()))
                .applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(LIMIT.toMillis(), TimeUnit.MILLISECONDS))
                .build());
    }

    private static boolean isAbsent(String address) {
        return address == null || address.isBlank();
    }

    /** Whether the lab has a MongoDB; an attached one need not. */
    boolean hasMongo() {
        return mongo != null;
    }

    /** Whether the lab has a Connect worker; an attached one need not. */
    boolean hasConnect() {
        return !isAbsent(access.connectUrl());
    }

    GraderAccess access() {
        return access;
    }

    Admin admin() {
        return admin;
    }

    MongoClient mongo() {
        return mongo;
    }

    ConnectRest connect() {
        return connect;
    }

    @Override
    public void close() {
        admin.close(Duration.ZERO);
        if (hasMongo()) {
            mongo.close();
        }
    }
}
