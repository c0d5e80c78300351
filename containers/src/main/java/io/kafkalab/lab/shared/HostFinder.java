package io.kafkalab.lab.shared;

import io.kafkalab.lab.LabListener;
import io.kafkalab.lab.files.OwnedFolder;
import io.kafkalab.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Finds the host; what one that is gone has left is cleared away. */
final class HostFinder {
    private final HostFiles files;

    HostFinder(HostFiles files) {
        this.files = files;
    }

    /**
     * The host that runs.
     *
     * @param listener hears why there is none, where one was
     */
    Optional<HostRecord> find(LabListener listener) {
        Optional<HostRecord> known = files.read();
        if (known.isPresent() && known.get().process().isGone()) {
            listener.step(Text.of("lab.shared.gone", known.get().process().pid()));
            clear(known.get());
            return Optional.empty();
        }
        return known;
    }

    /**
     * A connection to it.
     *
     * @param listener hears why there is none, where one was
     */
    Optional<HostConnection> connect(LabListener listener) {
        Optional<HostRecord> found = find(listener);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        long pid = found.get().process().pid();
        if (found.get().protocol() != HostRecord.PROTOCOL) {
            listener.step(Text.of("lab.shared.other.klab", pid));
            return Optional.empty();
        }
        try {
            return Optional.of(HostConnection.to(found.get()));
        } catch (IOException e) {
            listener.step(Text.of("lab.shared.mute", pid, files.log()));
            return Optional.empty();
        }
    }

    private void clear(HostRecord gone) {
        try {
            files.forget(gone);
            OwnedFolder.deleteAbandoned();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot clear away what the lab in the background left", e);
        }
    }
}
