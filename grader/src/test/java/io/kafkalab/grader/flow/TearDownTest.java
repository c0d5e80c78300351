package io.kafkalab.grader.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class TearDownTest {

    private final List<String> closed = new ArrayList<>();

    @Test
    void closesTheLastFirstAndEachOnce() {
        TearDown tearDown = TearDown.onInterrupt(() -> {});
        tearDown.add(() -> closed.add("folders"));
        tearDown.add(() -> closed.add("lab"));
        tearDown.add(() -> closed.add("programs"));
        tearDown.close();
        tearDown.close();
        assertThat(closed).containsExactly("programs", "lab", "folders");
    }

    @Test
    void onePartThatFailsDoesNotKeepTheOthersUp() {
        TearDown tearDown = TearDown.onInterrupt(() -> {});
        tearDown.add(() -> closed.add("folders"));
        tearDown.add(() -> {
            throw new IllegalStateException("lab");
        });
        assertThatThrownBy(tearDown::close).hasMessage("lab");
        assertThat(closed).containsExactly("folders");
    }

    @Test
    void nothingIsClosedBeforeAllIsReportedOfWhatWasInterrupted() throws Exception {
        TearDown tearDown = TearDown.onInterrupt(() -> {});
        tearDown.add(() -> closed.add("journal"));
        Thread cancelled = new Thread(tearDown::close);
        tearDown.interrupted(() -> {
            cancelled.start();
            await().until(() -> cancelled.getState() == Thread.State.BLOCKED || !cancelled.isAlive());
            assertThat(closed).isEmpty();
        });
        cancelled.join();
        assertThat(closed).containsExactly("journal");
    }

    @Test
    void whatComesTooLateIsClosedAtOnce() {
        TearDown tearDown = TearDown.onInterrupt(() -> {});
        tearDown.close();
        assertThatThrownBy(() -> tearDown.add(() -> closed.add("lab"))).isInstanceOf(CancellationException.class);
        assertThat(closed).containsExactly("lab");
    }
}
