package io.kafkalab.lab.containers;

import com.github.dockerjava.api.DockerClient;
import io.kafkalab.lab.exit.ExitHook;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Takes one lab down: when asked to, or when the JVM ends (Ctrl-C too). Safe for use by several threads.
 */
final class LabRemoval implements AutoCloseable {

    /** Something of klab's own that uses the lab. */
    private interface Closing {
        void close();
    }

    private final Remains remains;
    private final String lab;
    private final ExitHook hook;
    private final Deque<Closing> clients = new ArrayDeque<>();
    private boolean over;

    /** @param lab the lab's name on its labels */
    LabRemoval(DockerClient client, String lab) {
        this.remains = new Remains(client);
        this.lab = lab;
        this.hook = ExitHook.of("klab-containers-removal", this::removeAll);
    }

    /** Has a client closed before the lab is removed, the last one first. */
    synchronized <T extends AutoCloseable> T closing(T client) {
        clients.push(() -> {
            try {
                client.close();
            } catch (Exception e) {
                throw new IllegalStateException("cannot close " + client, e);
            }
        });
        return client;
    }

    /** Removes everything; returns when it is gone, whoever removes it. Safe to call again. */
    @Override
    public void close() {
        removeAll();
        hook.remove();
    }

    private synchronized void removeAll() {
        if (over) {
            return;
        }
        over = true;
        try {
            while (!clients.isEmpty()) {
                clients.pop().close();
            }
        } finally {
            remains.remove(lab);
        }
    }
}
