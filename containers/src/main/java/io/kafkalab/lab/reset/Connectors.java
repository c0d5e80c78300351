package io.kafkalab.lab.reset;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Deletes all connectors and what Connect remembers of them, also of those deleted earlier. */
final class Connectors implements Cleaner, AutoCloseable {
    private final ConnectRest connect;
    private final ConnectMemory memory;
    private final Remains remains = new Remains("lab.reset.connectors");
    private final Remains offsets = new Remains("lab.reset.offsets");

    Connectors(LabClients clients) {
        this.connect = clients.connect();
        this.memory = new ConnectMemory(clients.access().kafka());
    }

    @Override
    public void clean() throws InterruptedException {
        remains.awaitGone(this::deleteSome);
        // A task that is still being stopped would store its offset once more.
        remains.awaitGone(() -> {
            memory.refresh();
            return memory.running();
        });
        Set<?> remembered = offsets.ask(memory::all);
        if (!remembered.isEmpty()) {
            offsets.ask(() -> {
                memory.erase();
                return null;
            });
            offsets.awaitGone(() -> {
                memory.refresh();
                return memory.all();
            });
        }
    }

    private List<String> deleteSome() throws IOException {
        List<String> connectors = connect.connectors();
        for (String connector : connectors) {
            connect.delete(connector);
        }
        return connectors.isEmpty() ? connectors : connect.connectors();
    }

    @Override
    public void close() {
        memory.close();
    }
}
