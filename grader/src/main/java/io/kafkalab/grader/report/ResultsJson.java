package io.kafkalab.grader.report;

import io.kafkalab.grader.result.Results;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes {@code results.json}: the model as it is. */
public final class ResultsJson {

    private static final ObjectWriter WRITER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build()
            .writerWithDefaultPrettyPrinter();

    private ResultsJson() {}

    /**
     * Writes the file.
     *
     * @throws ReportNotWritten if that fails
     */
    public static void write(Results results, ReportFolder folder) {
        folder.write("results.json", out -> {
            WRITER.writeValue(out, results);
            out.write('\n');
        });
    }
}
