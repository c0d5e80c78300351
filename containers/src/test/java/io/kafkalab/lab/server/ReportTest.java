package io.kafkalab.lab.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ReportTest {

    @Test
    void travelsAsOneLine() {
        Report report = Report.of(Report.Kind.KAFKA_READY, 9092, 9094, "4.3.1");

        assertThat(report.line()).doesNotContain("\n");
        assertThat(Report.in(report.line())).contains(report);
    }

    @Test
    void keepsALongStoryOnOneLine() {
        Report report = Report.of(Report.Kind.FAILED, "Kafka", "first\n\tsecond");

        assertThat(Report.in(report.line())).contains(new Report(Report.Kind.FAILED, List.of("Kafka", "first second")));
    }

    @Test
    void isNotFoundInOtherLines() {
        assertThat(Report.in("")).isEmpty();
        assertThat(Report.in("KAFKA_READY\t1\t2\t3")).isEmpty();
    }
}
