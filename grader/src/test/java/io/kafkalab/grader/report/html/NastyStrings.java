package io.kafkalab.grader.report.html;

import java.util.List;

/** What students may put wherever they can put a text, to forge, hide, or run something in a report. */
final class NastyStrings {

    static final List<String> ALL = List.of(
            "\u001b[2J\u001b[31mPASS\u001b]8;;http://evil.example\u0007link\u001b]8;;\u0007",
            "right\u202egnp.left\u202c \u2066isolated\u2069 \u200fmark \u061c",
            "nul\u0000byte \b back \r over \u0085 next \u2028 line",
            "second line\nPASS student42 20/20",
            "<script>alert(1)</script>",
            "</script><script>alert(2)</script>",
            "<!--<script>",
            "-->",
            "]]>",
            "</title></style></pre></textarea></noscript><img src=x onerror=alert(3)>",
            "\"><svg onload=alert(4)>",
            "' onmouseover='alert(5)",
            "\" autofocus onfocus=\"alert(6)",
            "javascript:alert(7)",
            "data:text/html,<script>alert(8)</script>",
            "<a href=\"javascript:alert(9)\">x</a><base href=//evil.example>",
            "<meta http-equiv=refresh content=\"0;url=//evil.example\"><link rel=stylesheet href=//evil.example>",
            "![x](http://evil.example/x.png) [y](javascript:alert(10)) `code`",
            "{{7*7}} ${7*7} $unsafe{1} @if(true) #{1} {0} '{0}'",
            "\\u003cscript\\u003ealert(11)\\u003c/script\\u003e \\\" \\",
            "=cmd|' /C calc'!A0\t@SUM(1)",
            "../../../etc/passwd CON :/\\?*|",
            "lone \ud800 surrogate \udc00 \uffff \ufeff",
            "\ud83d\ude00 Zoë İstanbul مرحبا e\u0301",
            "x".repeat(300));

    private NastyStrings() {}
}
