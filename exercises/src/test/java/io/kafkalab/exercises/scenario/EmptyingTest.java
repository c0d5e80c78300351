package io.kafkalab.exercises.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kafkalab.lab.Lab;
import io.kafkalab.lab.LabException;
import io.kafkalab.text.Text;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

class EmptyingTest {
    private int resets;
    private boolean refuses;
    private final Emptying emptying = new Emptying((Lab) Proxy.newProxyInstance(
            EmptyingTest.class.getClassLoader(), new Class<?>[] {Lab.class}, (lab, method, arguments) -> {
                assertThat(method.getName()).isEqualTo("reset");
                resets++;
                if (refuses) {
                    throw new LabException(Text.of("lab.shared.ended"));
                }
                return null;
            }));

    @Test
    void eachTaskFindsAnEmptyLab() {
        emptying.now();
        emptying.now();
        assertThat(resets).isEqualTo(2);
    }

    @Test
    void whatWasDoneAheadIsNotDoneAgain() {
        emptying.ahead();
        emptying.ahead();
        emptying.now();
        assertThat(resets).isEqualTo(1);
        emptying.ahead();
        assertThat(resets).isEqualTo(2);
    }

    @Test
    void whatFailedAheadIsTriedAgain() {
        refuses = true;
        assertThatThrownBy(emptying::ahead).isInstanceOf(LabException.class);
        refuses = false;
        emptying.now();
        assertThat(resets).isEqualTo(2);
    }
}
