package io.kafkalab.lab.reset;

import java.io.IOException;
import java.util.List;

/** Has all connectors deleted; their tasks may still be ending afterwards. */
final class Connectors implements Cleaner {
    private final ConnectRest connect;
    private final Remains remains = new Remains("lab.reset.connectors");

    Connectors(ConnectRest connect) {
        this.connect = connect;
    }

    @Override
    public void clean() throws InterruptedException {
        remains.awaitGone(this::deleteAll);
    }

    /** What is left is what the worker refuses to delete while it is rebalancing. */
    private List<String> deleteAll() throws IOException {
        List<String> connectors = connect.connectors();
        for (String connector : connectors) {
            connect.delete(connector);
        }
        return connectors.isEmpty() ? connectors : connect.connectors();
    }
}
