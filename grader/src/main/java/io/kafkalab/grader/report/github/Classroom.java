package io.kafkalab.grader.report.github;

import io.kafkalab.grader.report.OnlySubmission;
import io.kafkalab.grader.report.ReportFolder;
import io.kafkalab.grader.result.Results;
import io.kafkalab.grader.result.StudentView;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Writes the result for GitHub Classroom: as {@code classroom.json}, and as the output {@code result} of a step. */
public final class Classroom {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private Classroom() {}

    /**
     * Writes the file.
     *
     * @throws io.kafkalab.grader.report.ReportNotWritten if that fails
     */
    public static void write(Results results, ReportFolder folder) {
        folder.write("classroom.json", MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(of(results)) + "\n");
    }

    /** The line for {@code $GITHUB_OUTPUT}: Base64, in which nothing of a student's can be a line of its own. */
    static String stepOutput(Results results) {
        byte[] json = MAPPER.writeValueAsString(of(results)).getBytes(StandardCharsets.UTF_8);
        return "result=" + Base64.getEncoder().encodeToString(json) + "\n";
    }

    private static ClassroomResult of(Results results) {
        return ClassroomResult.of(StudentView.of(OnlySubmission.of(results, results.words())), results.words());
    }
}
