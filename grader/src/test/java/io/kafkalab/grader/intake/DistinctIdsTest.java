package io.kafkalab.grader.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DistinctIdsTest {

    private final List<String> heard = new ArrayList<>();
    private final DistinctIds ids = new DistinctIds(notice -> heard.add(notice.key()));

    @Test
    void aSecondOfTheSameIdGetsANumberAndItIsSaid() {
        assertThat(ids.claim("lea", Path.of("a"))).isEqualTo("lea");
        assertThat(ids.claim("lea", Path.of("b"))).isEqualTo("lea-2");
        assertThat(ids.claim("lea", Path.of("c"))).isEqualTo("lea-3");
        assertThat(heard).containsExactly("grade.same-id", "grade.same-id");
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
        assertThat(heard).isEmpty();
    }
}
