package io.kafkalab.grader.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DistinctIdsTest {

    private final Heard heard = new Heard();
    private final DistinctIds ids = new DistinctIds(heard);

    @Test
    void aSecondOfTheSameIdGetsANumberAndItIsSaid() {
        assertThat(ids.claim("lea", Path.of("a"))).isEqualTo("lea");
        assertThat(ids.claim("lea", Path.of("b"))).isEqualTo("lea-2");
        assertThat(ids.claim("lea", Path.of("c"))).isEqualTo("lea-3");
        assertThat(heard.steps).containsExactly("grade.same-id", "grade.same-id");
    }

    @Test
    void idsOfOneFolderAreTheSame() {
        ids.claim("Léa Martin", Path.of("a"));
        assertThat(ids.claim("léa_martin", Path.of("b"))).isEqualTo("léa_martin-2");
    }

    @Test
    void aNumberThatIsTakenIsPassedOver() {
        ids.claim("lea-2", Path.of("a"));
        ids.claim("lea", Path.of("b"));
        assertThat(ids.claim("lea", Path.of("c"))).isEqualTo("lea-3");
    }

    @Test
    void longIdsStayApart() {
        ids.claim("x".repeat(150), Path.of("a"));
        assertThat(ids.claim("x".repeat(150), Path.of("b")))
                .hasSizeLessThan(100)
                .endsWith("-2");
    }

    @Test
    void otherIdsAreLeftAlone() {
        ids.claim("lea", Path.of("a"));
        assertThat(ids.claim("tom", Path.of("b"))).isEqualTo("tom");
        assertThat(heard.steps).isEmpty();
    }
}
