package io.kafkalab.grader.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.kafkalab.grader.intake.HandIn;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BatchTest {

    private final List<String> done = new CopyOnWriteArrayList<>();

    @Test
    void asManyAtOnceAsAskedFor() {
        CountDownLatch three = new CountDownLatch(3);
        new Batch(3).run(handIns(9), handIn -> {
            three.countDown();
            awaited(three);
            done.add(handIn.id());
        });
        assertThat(done).hasSize(9).doesNotHaveDuplicates();
    }

    @Test
    void afterAFailureNoneIsBegunAndTheOthersAreFinished() {
        CountDownLatch failed = new CountDownLatch(1);
        AtomicReference<Thread> failing = new AtomicReference<>();
        Batch batch = new Batch(2);
        assertThatThrownBy(() -> batch.run(handIns(20), handIn -> {
                    if (handIn.id().equals("0")) {
                        failing.set(Thread.currentThread());
                        failed.countDown();
                        throw new IllegalStateException("full");
                    }
                    awaited(failed);
                    // A worker that has nothing more to do waits for work.
                    await().until(() -> failing.get().getState() == Thread.State.WAITING);
                    done.add(handIn.id());
                }))
                .hasMessage("full");
        // Any one: the other worker may take its first while those before it are being taken away.
        assertThat(done).as("the one under way, if there was one").hasSizeLessThan(2);
    }

    @Test
    void stoppedItBeginsNoFurtherOne() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Batch batch = new Batch(1);
        CompletableFuture<Void> run = CompletableFuture.runAsync(() -> batch.run(handIns(5), handIn -> {
            begun.countDown();
            awaited(go);
            done.add(handIn.id());
        }));
        begun.await();
        batch.stop();
        assertThat(run).isNotDone();
        go.countDown();
        run.join();
        assertThat(done).containsExactly("0");
    }

    @Test
    void endedItInterruptsThoseUnderWay() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        Batch batch = new Batch(1);
        CompletableFuture<Void> run = CompletableFuture.runAsync(() -> batch.run(handIns(5), handIn -> {
            begun.countDown();
            awaited(new CountDownLatch(1));
        }));
        begun.await();
        assertThat(batch.end(20)).isTrue();
        assertThat(run)
                .failsWithin(20, TimeUnit.SECONDS)
                .withThrowableThat()
                .withRootCauseInstanceOf(InterruptedException.class);
        assertThat(done).isEmpty();
    }

    private static List<HandIn> handIns(int count) {
        return IntStream.range(0, count)
                .mapToObj(String::valueOf)
                .map(id -> new HandIn(id, id, id, Path.of(id)))
                .toList();
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
