package io.kafkalab.grader.report.gradescope;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a student had before, as Gradescope says in {@code submission_metadata.json}; kept where this run fails. */
final class FormerScore {
    private FormerScore() {}

    /**
     * The best score of the former submissions.
     *
     * @param metadata Gradescope's file; empty is returned where it is absent, since klab also runs elsewhere
     */
    static Optional<BigDecimal> in(Path metadata) {
        if (!Files.isRegularFile(metadata)) {
            return Optional.empty();
        }
        try {
            JsonNode former = JsonMapper.shared().readTree(metadata.toFile()).path("previous_submissions");
            return StreamSupport.stream(former.spliterator(), false)
                    .filter(each -> !each.path("autograder_error").asBoolean(false))
                    .map(each -> each.path("score").asString(""))
                    .filter(score -> score.matches("\\d{1,9}(\\.\\d{1,9})?"))
                    .map(BigDecimal::new)
                    .max(BigDecimal::compareTo);
        } catch (JacksonException e) {
            // Then there is no former score to keep; the sentence on the fault stands all the same.
            return Optional.empty();
        }
    }
}
