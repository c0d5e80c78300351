package io.kafkalab.lab.server;

import io.kafkalab.lab.server.Listeners.Listener;
import java.net.URI;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.connect.cli.ConnectDistributed;
import org.apache.kafka.connect.runtime.Connect;
import org.apache.kafka.connect.runtime.distributed.DistributedHerder;
import org.apache.kafka.connect.util.FutureCallback;

/** A Kafka Connect worker. */
final class Worker {
    private static final long JOIN_SECONDS = 60;

    private final Map<String, String> lines;

    Worker(ServerSettings settings, Listeners listeners) {
        this.lines =
                WorkerSettings.of(settings, listeners.address(Listener.GRADER), listeners.address(Listener.STUDENT));
    }

    /**
     * Starts it; returns when it has joined its group and answers requests. It is stopped by the end of
     * the process.
     *
     * @return where its REST API is
     */
    URI start() throws Exception {
        Connect<DistributedHerder> connect = new ConnectDistributed().startConnect(lines);
        FutureCallback<Collection<String>> joined = new FutureCallback<>();
        connect.herder().connectors(joined);
        joined.get(JOIN_SECONDS, TimeUnit.SECONDS);
        return connect.rest().serverUrl();
    }
}
