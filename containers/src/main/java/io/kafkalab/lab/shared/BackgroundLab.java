package io.kafkalab.lab.shared;

import io.kafkalab.lab.LabException;
import io.kafkalab.lab.LabListener;
import io.kafkalab.lab.LabSettings;
import io.kafkalab.lab.LabUis;
import io.kafkalab.text.Language;
import io.kafkalab.text.Text;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The lab in the background as its owner sees it: brings it up, looks at it, takes it down. */
public final class BackgroundLab {
    private static final Duration START = Duration.ofSeconds(180);
    private static final Duration END = Duration.ofSeconds(60);

    private final HostFiles files;
    private final HostFinder finder;

    /** @param cache klab's cache folder */
    public BackgroundLab(Path cache) {
        this.files = new HostFiles(cache);
        this.finder = new HostFinder(files);
    }

    /**
     * How it stands.
     *
     * @param listener hears why there is none, where one was
     * @return empty if none is up
     * @throws LabException if it does not say
     */
    public Optional<LabState> state(LabListener listener) {
        return finder.connect(listener).map(host -> stateOf(host, listener));
    }

    /**
     * Brings it up; one that is up already stays as it is.
     *
     * @param settings how the lab is had
     * @param idle after how long without use it ends
     * @param language of its log
     * @param ui the image of a web interface beside it, if there is to be one
     * @param listener hears how the start goes
     * @throws LabException if it does not start; nothing is left then
     */
    public LabState up(
            LabSettings settings, Duration idle, Language language, Optional<String> ui, LabListener listener) {
        ui.ifPresent(LabUis::require);
        HostProcess host = new HostProcess(settings, files);
        // Until it is up it belongs to this command.
        try (Leash leash = new Leash()) {
            host.awaitListening(leash.start(() -> host.launch(idle, language, ui)));
            LabState state = state(listener).orElseThrow(() -> new LabException(Text.of("lab.shared.lost")));
            leash.release();
            return state;
        }
    }

    /**
     * Takes it down, whoever uses it, and waits until it is gone.
     *
     * @param listener hears who used it
     * @return whether there was one
     * @throws LabException if it does not end
     */
    public boolean down(LabListener listener) {
        Optional<HostRecord> found = finder.find(listener);
        if (found.isEmpty()) {
            return false;
        }
        tellToEnd(found.get(), listener);
        long pid = found.get().process().pid();
        Optional<ProcessHandle> process = ProcessHandle.of(pid);
        try {
            if (process.isPresent()) {
                process.get().onExit().get(END.toSeconds(), TimeUnit.SECONDS);
            }
            return true;
        } catch (TimeoutException | ExecutionException e) {
            throw new LabException(Text.of("lab.shared.stays", pid, END.toSeconds()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LabException(Text.of("lab.shared.lost"), e);
        }
    }

    private static void tellToEnd(HostRecord found, LabListener listener) {
        try (HostConnection host = HostConnection.to(found)) {
            host.ask(new Question.Down(), END, listener);
        } catch (EOFException e) {
            return; // Which is its answer.
        } catch (IOException e) {
            // It does not listen, but is there: it ends in order when it is asked as any process is.
            ProcessHandle.of(found.process().pid()).ifPresent(ProcessHandle::destroy);
        }
    }

    private LabState stateOf(HostConnection connection, LabListener listener) {
        try (HostConnection host = connection) {
            Answer answer = host.ask(new Question.Status(), START, listener);
            if (answer instanceof Answer.State known) {
                return known.state();
            }
            throw new LabException(answer instanceof Answer.No no ? no.why() : Text.of("lab.shared.lost"));
        } catch (IOException e) {
            throw new LabException(Text.of("lab.shared.silent", files.log()), e);
        }
    }
}
