package io.kafkalab.lab.reset;

import java.util.Map;
import java.util.Set;

/**
 * Makes Connect forget offsets and states of connectors, also of those that a program has deleted
 * itself, once their tasks have ended.
 */
final class ConnectorTraces implements AutoCloseable {
    private final ConnectMemory memory;
    private final Remains tasks = new Remains("lab.reset.tasks");
    private final Remains offsets = new Remains("lab.reset.offsets");

    /** @param kafka settings of a client that may write the worker's topics */
    ConnectorTraces(Map<String, String> kafka) {
        this.memory = new ConnectMemory(kafka);
    }

    /** Waits until no task runs any more: one would go on writing topics. */
    void awaitEnd() throws InterruptedException {
        tasks.awaitGone(() -> {
            memory.refresh();
            return memory.running();
        });
    }

    /** Erases what is remembered; the later the better, since a task that has just ended may store its offset yet. */
    void erase() throws InterruptedException {
        offsets.ask(() -> {
            memory.refresh();
            return null;
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

    @Override
    public void close() {
        memory.close();
    }
}
