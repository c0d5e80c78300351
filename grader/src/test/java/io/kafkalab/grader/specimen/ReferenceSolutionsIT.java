package io.kafkalab.grader.specimen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.kafkalab.exercises.program.Commands;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The reference solutions get 20 of 20, where the tools of their language are installed. */
class ReferenceSolutionsIT {
    private static final Map<String, List<String>> TOOLS = Map.of(
            "java",
            List.of(),
            "python",
            List.of("python3"),
            "shell",
            List.of("kcat", "curl", "mongosh"),
            "notebook",
            List.of("python3", "curl"));

    @ParameterizedTest
    @ValueSource(strings = {"java", "python", "shell", "notebook"})
    void getsAllPoints(String language) throws Exception {
        Commands commands = new Commands(System.getenv("PATH"));
        for (String tool : TOOLS.get(language)) {
            assumeTrue(commands.find(tool).isPresent(), tool + " is not on the PATH");
        }
        GradedSpecimens graded = GradedSpecimens.grade(
                List.of(Corpus.solution(language)),
                Path.of("target", "specimens", language),
                List.of("--backend", System.getProperty("klab.specimens.backend", "embedded")));

        JsonNode row = graded.row(language);
        assertThat(graded.verdicts(language))
                .hasSize(20)
                .allSatisfy((check, verdict) -> assertThat(verdict).as(check).isEqualTo("PASSED"));
        assertThat(row.get("points").asDouble()).isEqualTo(20.0);
    }
}
