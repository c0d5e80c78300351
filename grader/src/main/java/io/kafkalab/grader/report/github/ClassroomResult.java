package io.kafkalab.grader.report.github;

import io.kafkalab.exercises.judge.Verdict;
import io.kafkalab.grader.report.Printable;
import io.kafkalab.grader.result.Status;
import io.kafkalab.grader.result.SubmissionResult;
import io.kafkalab.text.Catalogue;
import java.math.BigDecimal;
import java.util.List;

/**
 * The result of one submission as the reporter of GitHub Classroom reads it. It adds up the scores of the tests, so each
 * check is a test of its own: that is partial credit.
 *
 * @param version always 1
 * @param status {@code pass}, {@code fail} or {@code error}
 * @param maxScore what could be earned; 0 for a fault of ours, for which the reporter then sends no score at all
 * @param tests one for each check
 */
record ClassroomResult(int version, String status, BigDecimal maxScore, List<Test> tests) {

    /** The reporter gets all of it in one environment variable, which Linux bounds at 128 KiB. */
    private static final int LONGEST_MESSAGE = 1_000;

    /**
     * One check.
     *
     * @param name the check's id and what it asks
     * @param status {@code pass}, {@code fail} or {@code error}
     * @param score what it earned
     * @param message why it did not pass; null if it did
     * @param testCode always null
     * @param filename always empty
     * @param lineNo always 0, which the reporter does not show
     * @param duration always 0
     */
    record Test(
            String name,
            String status,
            BigDecimal score,
            String message,
            String testCode,
            String filename,
            int lineNo,
            int duration) {
        Test(String name, String status, BigDecimal score, String message) {
            this(name, status, score == null ? BigDecimal.ZERO : score, inert(message), null, "", 0, 0);
        }
    }

    /** The result of a submission, as its author may see it. */
    static ClassroomResult of(SubmissionResult submission, Catalogue words) {
        boolean fault = submission.status() == Status.LAB_FAULT;
        List<Test> tests = submission.checks().stream()
                .map(check -> new Test(
                        words.say("report.line", check.id(), words.say("check." + check.id() + ".title")),
                        status(check.verdict()),
                        check.points(),
                        check.message()))
                .toList();
        boolean passed = submission.status() == Status.GRADED
                && submission.checks().stream().allMatch(check -> check.verdict() == Verdict.PASSED);
        return new ClassroomResult(
                1,
                fault ? "error" : passed ? "pass" : "fail",
                fault ? BigDecimal.ZERO : submission.maxPoints(),
                tests.isEmpty() ? List.of(whole(submission, fault, passed)) : tests);
    }

    private static Test whole(SubmissionResult submission, boolean fault, boolean passed) {
        return new Test("klab", fault ? "error" : passed ? "pass" : "fail", submission.points(), submission.message());
    }

    private static String status(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> "pass";
            case FAILED, NOT_REACHED -> "fail";
            case LAB_FAULT -> "error";
        };
    }

    /** The reporter prints messages as they are, where a runner would look for commands. */
    private static String inert(String message) {
        return message == null
                ? null
                : Printable.cut(Printable.line(message), LONGEST_MESSAGE).replace("##[", "## [");
    }
}
