package io.kafkalab.grader.report.gradescope;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The file as Gradescope reads it; components are written in snake case, and what is null is left out.
 *
 * @param score replaces the sum of the tests; null unless that sum is not the score
 * @param executionTime in seconds
 * @param output what the student reads above the tests
 * @param outputFormat of {@code output}: {@code text} is shown as it is
 * @param testOutputFormat of each test's output
 * @param testNameFormat of each test's name
 * @param stdoutVisibility of what klab printed
 * @param extraData kept by Gradescope, shown to nobody
 * @param tests one for each check
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record GradescopeResults(
        BigDecimal score,
        Long executionTime,
        String output,
        String outputFormat,
        String testOutputFormat,
        String testNameFormat,
        String stdoutVisibility,
        Map<String, Object> extraData,
        List<Test> tests) {

    private static final String TEXT = "text";

    GradescopeResults(
            BigDecimal score, Long executionTime, String output, Map<String, Object> extraData, List<Test> tests) {
        this(score, executionTime, output, TEXT, TEXT, TEXT, "hidden", extraData, tests);
    }

    /**
     * One check.
     *
     * @param score what it earned; null for a fault of ours
     * @param maxScore what it could earn; null where there is no score
     * @param status {@code passed} or {@code failed}; null for a fault of ours
     * @param name the check's id and what it asks
     * @param number the exercise, and which of its checks this is
     * @param output why it did not pass
     * @param tags the task
     * @param visibility {@code visible} or {@code after_published}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Test(
            BigDecimal score,
            BigDecimal maxScore,
            String status,
            String name,
            String number,
            String output,
            List<String> tags,
            String visibility) {}
}
