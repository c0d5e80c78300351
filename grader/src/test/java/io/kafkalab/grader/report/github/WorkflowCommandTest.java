package io.kafkalab.grader.report.github;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkflowCommandTest {

    @Test
    void isEscapedAsGithubAsksFor() {
        String line = new WorkflowCommand("error", Map.of("title", "a: 50 %, b"), "100 %\r\nof it\r:: a, b").toString();
        assertThat(line).isEqualTo("::error title=a%3A 50 %25%2C b::100 %25%0Aof it%0A:: a, b");
    }
}
