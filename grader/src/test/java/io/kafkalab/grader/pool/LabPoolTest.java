package io.kafkalab.grader.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.kafkalab.lab.Lab;
import io.kafkalab.lab.LabException;
import io.kafkalab.text.Text;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LabPoolTest {

    private final List<CountedLab> labs = new CopyOnWriteArrayList<>();
    private final List<String> told = new CopyOnWriteArrayList<>();
    private LabPool pool;

    @AfterEach
    void takeDown() {
        if (pool != null) {
            pool.close();
            assertThat(labs).allMatch(lab -> lab.closed);
        }
    }

    @Test
    void startsNoLabBeforeOneIsAskedFor() {
        open(2, true);
        pool.loan().close();
        assertThat(labs).isEmpty();
    }

    @Test
    void aLabThatIsWellServesTheNextOnceItIsEmptied() {
        open(1, true);
        Lab first = borrowed(lab -> {});
        assertThat(borrowed(lab -> {})).isSameAs(first);
        await().atMost(Duration.ofSeconds(10)).until(() -> labs.get(0).resets == 2);
        assertThat(told).isEmpty();
    }

    @Test
    void aLabThatHasServedManyIsReplacedWithoutAWord() {
        open(1, true);
        Lab first = borrowed(lab -> {});
        for (int served = 1; served < LabPool.MOST_SERVED; served++) {
            assertThat(borrowed(lab -> {})).isSameAs(first);
        }
        assertThat(borrowed(lab -> {})).isNotSameAs(first);
        assertThat(labs.get(0).closed).isTrue();
        assertThat(told).isEmpty();
    }

    @Test
    void aLabOfWhichAServiceDiedIsReplaced() {
        replaced(lab -> lab.well = false);
    }

    @Test
    void aLabThatCannotBeEmptiedIsReplaced() {
        replaced(lab -> lab.emptied = false);
    }

    @Test
    void aLabWhoseConfigurationWasChangedIsReplaced() {
        replaced(lab -> lab.tampered = true);
    }

    @Test
    void withFreshLabsEachServesOnce() {
        open(1, false);
        Lab first = borrowed(lab -> {});
        assertThat(borrowed(lab -> {})).isNotSameAs(first);
        assertThat(labs.get(0).closed).isTrue();
        assertThat(labs.get(0).resets).isZero();
        assertThat(told).isEmpty();
    }

    @Test
    void aLabThatIsLentIsGivenBackAsItIs() {
        open(1, true);
        Lab first = borrowed(lab -> lab.lent = true);
        assertThat(borrowed(lab -> {})).isNotSameAs(first);
        assertThat(labs.get(0).closed).isTrue();
        assertThat(labs.get(0).resets).isZero();
        assertThat(told).isEmpty();
    }

    @Test
    void afterAFaultTheNextLabIsOneThatNobodyHasUsed() {
        open(2, true);
        LabLoan loan = pool.loan();
        loan.lab();
        LabLoan other = pool.loan();
        other.lab();
        other.close();
        await().atMost(Duration.ofSeconds(10)).until(() -> labs.get(1).resets == 1);
        loan.discard();
        assertThat(loan.lab()).isSameAs(labs.get(2));
        loan.close();
    }

    @Test
    void labsStartAtTheSameTimeButNeverMoreThanAskedFor() throws Exception {
        CountDownLatch both = new CountDownLatch(2);
        pool = new LabPool(
                () -> {
                    both.countDown();
                    awaited(both);
                    return lab();
                },
                2,
                true,
                this::tell);
        List<LabLoan> loans = List.of(pool.loan(), pool.loan(), pool.loan());
        // Not the third one yet: which two of three get the two places is nobody's promise.
        loans.subList(0, 2).forEach(LabLoan::prepare);
        Lab first = loans.get(0).lab();
        loans.get(1).lab();
        loans.get(2).prepare();
        loans.get(0).close();
        assertThat(loans.get(2).lab()).isSameAs(first);
        assertThat(labs).hasSize(2);
    }

    @Test
    void whereAFurtherLabCannotStartGradingGoesOnWithThoseThatRun() {
        pool = new LabPool(
                () -> {
                    if (!labs.isEmpty()) {
                        throw new LabException(Text.of("usage.help", "no memory"));
                    }
                    return lab();
                },
                3,
                true,
                this::tell);
        LabLoan first = pool.loan();
        Lab lab = first.lab();
        LabLoan second = pool.loan();
        second.prepare();
        await().atMost(Duration.ofSeconds(10)).until(() -> told.contains("pool.fewer"));
        first.close();
        assertThat(second.lab()).isSameAs(lab);
        second.close();
    }

    @Test
    void afterSomeStartsInVainNoMoreIsTried() {
        List<String> starts = new CopyOnWriteArrayList<>();
        pool = new LabPool(
                () -> {
                    starts.add("start");
                    throw new LabException(Text.of("usage.help", "no mongod"));
                },
                1,
                true,
                this::tell);
        for (int i = 0; i < 20; i++) {
            LabLoan loan = pool.loan();
            assertThatThrownBy(loan::lab).isInstanceOf(LabException.class).hasMessageContaining("no mongod");
            loan.close();
        }
        assertThat(starts).hasSize(3);
        assertThat(told).containsExactly("pool.hopeless");
    }

    @Test
    void aStartInVainBetweenOthersIsForgiven() {
        List<String> starts = new CopyOnWriteArrayList<>();
        pool = new LabPool(
                () -> {
                    starts.add("start");
                    if (starts.size() % 2 == 1) {
                        throw new LabException(Text.of("usage.help", "busy"));
                    }
                    return lab();
                },
                1,
                false,
                this::tell);
        for (int i = 0; i < 6; i++) {
            LabLoan loan = pool.loan();
            assertThatThrownBy(loan::lab).isInstanceOf(LabException.class);
            loan.lab();
            loan.close();
        }
        assertThat(told).isEmpty();
    }

    @Test
    void startsNoLabOnceClosed() {
        open(1, true);
        pool.close();
        assertThatThrownBy(() -> pool.loan().lab()).isInstanceOf(CancellationException.class);
    }

    @Test
    void interruptsAStartThatGoesOn() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        pool = new LabPool(
                () -> {
                    begun.countDown();
                    awaited(new CountDownLatch(1));
                    return lab();
                },
                1,
                true,
                this::tell);
        CompletableFuture<Lab> waiting =
                CompletableFuture.supplyAsync(() -> pool.loan().lab());
        begun.await();
        pool.close();
        assertThat(waiting).failsWithin(Duration.ofSeconds(20)).withThrowableOfType(ExecutionException.class);
        assertThat(told).isEmpty();
    }

    @Test
    void whoWaitsForALabIsToldWhenThereWillBeNone() {
        open(1, true);
        LabLoan has = pool.loan();
        has.lab();
        CompletableFuture<Lab> waiting =
                CompletableFuture.supplyAsync(() -> pool.loan().lab());
        pool.close();
        assertThat(waiting).failsWithin(Duration.ofSeconds(20)).withThrowableOfType(ExecutionException.class);
    }

    private void replaced(java.util.function.Consumer<CountedLab> harm) {
        open(1, true);
        Lab first = borrowed(harm);
        assertThat(borrowed(lab -> {})).isNotSameAs(first);
        assertThat(labs.get(0).closed).isTrue();
        assertThat(told).containsExactly("pool.replaced");
    }

    private Lab borrowed(java.util.function.Consumer<CountedLab> use) {
        try (LabLoan loan = pool.loan()) {
            CountedLab lab = (CountedLab) loan.lab();
            use.accept(lab);
            return lab;
        }
    }

    private void open(int size, boolean reuse) {
        Supplier<Lab> start = this::lab;
        pool = new LabPool(start, size, reuse, this::tell);
    }

    private Lab lab() {
        CountedLab lab = new CountedLab();
        labs.add(lab);
        return lab;
    }

    private void tell(Text text) {
        told.add(text.key());
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LabException(Text.of("grade.interrupted"), e);
        }
    }
}
