package io.kafkalab.grader.report;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.exercises.judge.Verdict;
import io.kafkalab.exercises.rubric.Visibility;
import io.kafkalab.grader.result.CheckOutcome;
import io.kafkalab.grader.result.ProgramResult;
import io.kafkalab.grader.result.ResultExamples;
import io.kafkalab.grader.result.Results;
import io.kafkalab.grader.result.RubricLine;
import io.kafkalab.grader.result.Status;
import io.kafkalab.grader.result.SubmissionResult;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** What a hostile student could put into every text of a result, for every writer. */
public final class NastyStrings {

    /** Each of them, and all in one. */
    public static final List<String> ALL = List.of(
            "\u001b[31mred\u001b[0m\u001b]0;title\u0007\u0008\u007f",
            "line\rover\r\nline\u2028and\u2029and\u0085end\u000b\u000c",
            "\u202Eevil\u202C\u200B\uFEFF\u2066x\u2069",
            "nul\u0000nul",
            "lone \uD800 surrogates \uDFFF, \uFFFE and \uFFFF, 😀",
            "\nPASS student42\n20 / 20",
            "=cmd|' /C calc'!A0",
            "+1+1",
            "-2+3",
            "@SUM(1)",
            "\t=1",
            "\r=1",
            " =1",
            "\"=1",
            "a;=1;\"=2\"",
            "a,=1,\"\"=2",
            "\"quo\"\"ted\",;\t|",
            "<script>alert(1)</script><img src=x onerror=alert(1)>",
            "</pre></code></details></td><h1>free</h1>",
            "]]><failure message=\"x\"/>&amp;&#0;&lt;",
            "[link](javascript:alert(1)) ![image](https://evil.example/x.png) <https://evil.example>",
            "www.evil.example https://evil.example/a mail@evil.example",
            "```\n# free\n```\n~~~ `code` | pipe | **bold** _it_ \\",
            "@octocat @org/team #1 GH-1 :+1: $x$",
            "::error file=a.py,line=1::free",
            "\n::set-output name=result::free\n",
            "   ::add-mask::e",
            "%0A::error::free%0D%25",
            "##[error]free ##[add-mask]e",
            "\n::stop-commands::x",
            "result<<EOF\nfree\nEOF",
            "x".repeat(5_000),
            "../../etc/passwd",
            "{\"score\": 20}",
            "{0} '{'1}' ''");

    private NastyStrings() {}

    /** Results of one submission for each string, which stands in every text that a student has a hand in. */
    public static Results results() {
        return of(ALL.stream().map(NastyStrings::failed).toList());
    }

    /** Results of these submissions. */
    public static Results of(List<SubmissionResult> submissions) {
        List<RubricLine> rubric = Arrays.stream(CheckId.values())
                .map(id -> new RubricLine(id.id(), id.task().id(), BigDecimal.ONE, Visibility.VISIBLE, null))
                .toList();
        return new Results(Results.SCHEMA_VERSION, "fr", ResultExamples.LAB, rubric, submissions);
    }

    /** A submission of which every check failed, with that string everywhere. */
    public static SubmissionResult failed(String nasty) {
        List<CheckOutcome> checks =
                Arrays.stream(CheckId.values()).map(id -> failed(id, nasty)).toList();
        return submission(nasty, Status.GRADED, BigDecimal.ZERO, checks);
    }

    /** A submission that was refused, with that string everywhere. */
    public static SubmissionResult rejected(String nasty) {
        return submission(nasty, Status.REJECTED, BigDecimal.ZERO, List.of());
    }

    private static SubmissionResult submission(
            String nasty, Status status, BigDecimal points, List<CheckOutcome> checks) {
        ProgramResult program = new ProgramResult(
                "topic", ProgramRun.State.EXITED, nasty, 1, 0.4, 0.3, List.of(nasty, nasty), List.of(nasty));
        return new SubmissionResult(
                nasty, nasty, nasty, status, points, new BigDecimal("20.0"), 42L, 6.1, nasty, List.of(program), checks);
    }

    private static CheckOutcome failed(CheckId id, String nasty) {
        return new CheckOutcome(
                id.id(),
                id.task().id(),
                Verdict.FAILED,
                BigDecimal.ZERO,
                id == CheckId.SINK_DOCUMENTS ? new BigDecimal("1.5") : BigDecimal.ONE,
                nasty,
                nasty,
                nasty,
                "cause",
                nasty,
                nasty,
                nasty,
                Visibility.VISIBLE);
    }
}
