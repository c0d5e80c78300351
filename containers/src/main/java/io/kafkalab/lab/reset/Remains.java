package io.kafkalab.lab.reset;

import io.kafkalab.lab.LabException;
import io.kafkalab.text.Text;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;

/** Waits for things to be gone. */
final class Remains {
    private static final Duration LIMIT = Duration.ofSeconds(15);
    private static final Duration PAUSE = Duration.ofMillis(10);

    private final String kind;

    /** @param kind the key of the message that names the kind of thing, for example {@code lab.reset.topics} */
    Remains(String kind) {
        this.kind = kind;
    }

    /**
     * Asks again and again, at most 15 seconds, until nothing is left.
     *
     * @param left tells what is left; may try to remove it, too
     * @throws LabException if something stays, naming it
     */
    void awaitGone(Callable<? extends Collection<?>> left) throws InterruptedException {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (true) {
            Collection<?> now = ask(left);
            if (now.isEmpty()) {
                return;
            }
            if (System.nanoTime() > end) {
                throw new LabException(Text.of("lab.reset.remains", Text.of(kind), now, LIMIT.toSeconds()));
            }
            Thread.sleep(PAUSE.toMillis());
        }
    }

    /**
     * Asks once.
     *
     * @throws LabException if it cannot be asked or done, saying of which kind of thing
     */
    <T> T ask(Callable<T> question) throws InterruptedException {
        try {
            return question.call();
        } catch (InterruptedException | LabException e) {
            throw e;
        } catch (ExecutionException e) {
            throw failed(e.getCause());
        } catch (Exception e) {
            throw failed(e);
        }
    }

    private LabException failed(Throwable cause) {
        return new LabException(Text.of("lab.reset.failed", Text.of(kind), cause), cause);
    }
}
