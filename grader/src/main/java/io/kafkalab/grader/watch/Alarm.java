package io.kafkalab.grader.watch;

import java.time.Duration;

/** Says when it is worth looking at files. */
interface Alarm extends AutoCloseable {

    /**
     * Waits until something may have changed.
     *
     * @param limit how long at most
     * @return whether anything is known to have happened
     */
    boolean await(Duration limit) throws InterruptedException;

    /** How long nobody has to look as long as nothing is heard. */
    Duration patience();

    @Override
    void close();
}
