package io.kafkalab.grader.watch;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Hears nothing: files are looked at a few times a second. For where the system tells nothing of changes. */
final class PollingAlarm implements Alarm {

    private static final Duration PATIENCE = Duration.ofMillis(300);

    private final CountDownLatch closed = new CountDownLatch(1);

    @Override
    public boolean await(Duration limit) throws InterruptedException {
        closed.await(limit.toMillis(), TimeUnit.MILLISECONDS);
        return false;
    }

    @Override
    public Duration patience() {
        return PATIENCE;
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
