package io.kafkalab.grader.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kafkalab.lab.LabException;
import io.kafkalab.text.Text;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LabKeeperTest {

    @Test
    void keepsOneLabUntilItIsDiscarded() {
        LabKeeper keeper = new LabKeeper(() -> new FakeLab(true));
        FakeLab first = (FakeLab) keeper.lab();
        assertThat(keeper.lab()).isSameAs(first);
        keeper.discard();
        assertThat(first.closed).isTrue();
        assertThat(keeper.lab()).isNotSameAs(first);
    }

    @Test
    void startsNoLabOnceClosed() {
        LabKeeper keeper = new LabKeeper(() -> new FakeLab(true));
        keeper.close();
        assertThatThrownBy(keeper::lab).isInstanceOf(CancellationException.class);
    }

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void interruptsAStartThatGoesOn() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        LabKeeper keeper = new LabKeeper(() -> {
            begun.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                throw new LabException(Text.of("grade.interrupted"), e);
            }
            return new FakeLab(true);
        });
        CompletableFuture<?> start = CompletableFuture.supplyAsync(keeper::lab);
        begun.await();
        keeper.close();
        assertThat(start).failsWithin(java.time.Duration.ofSeconds(5));
    }
}
