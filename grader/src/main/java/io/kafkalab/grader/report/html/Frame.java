package io.kafkalab.grader.report.html;

import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.judge.Verdict;
import io.kafkalab.exercises.rubric.Points;
import io.kafkalab.exercises.rubric.Rubric;
import io.kafkalab.exercises.statement.Statement;
import io.kafkalab.grader.result.Results;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * What all pages have in common.
 *
 * @param words the language of the page
 * @param script the page's own script, if it has one
 * @param said sentences that are the same each time, by their keys, as soon as they were needed
 */
record Frame(Catalogue words, Optional<Asset> script, Map<String, String> said) {

    private static final Parser MARKDOWN = Parser.builder().build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().escapeHtml(true).build();

    static Frame of(Results results, Asset script) {
        return new Frame(catalogue(results.language()), Optional.ofNullable(script), new ConcurrentHashMap<>());
    }

    private static Catalogue catalogue(String code) {
        return Arrays.stream(Language.values())
                .filter(language -> language.code().equals(code))
                .findFirst()
                .map(Catalogue::in)
                .orElseThrow(() -> new IllegalArgumentException("no language " + code));
    }

    String language() {
        return words.language().code();
    }

    String say(String key, Object... arguments) {
        return arguments.length > 0 ? words.say(key, arguments) : said.computeIfAbsent(key, words::say);
    }

    /** What is asked in a task, as HTML. */
    String question(Task task) {
        return said.computeIfAbsent(
                "question " + task.id(),
                key -> HTML.render(MARKDOWN.parse(new Statement(words, Rubric.standard()).question(task))));
    }

    String points(BigDecimal points) {
        return points == null ? "–" : Points.shown(points, words.language().locale());
    }

    String verdict(Verdict verdict) {
        return say("html.verdict." + verdict);
    }

    /** A number with one decimal, as this language writes it. */
    String decimal(double number) {
        return String.format(words.language().locale(), "%.1f", number);
    }

    String style() {
        return Asset.STYLE.text();
    }

    String theme() {
        return Asset.THEME.text();
    }

    /** Nothing is fetched, and nothing runs but what klab put in. */
    String policy() {
        List<Asset> scripts =
                Stream.concat(Stream.of(Asset.THEME), script.stream()).toList();
        return "default-src 'none'; style-src " + Asset.STYLE.hash() + "; script-src "
                + scripts.stream().map(Asset::hash).collect(Collectors.joining(" "))
                + "; img-src data:; base-uri 'none'; form-action 'none'";
    }

    static String glyph(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> "✔";
            case FAILED -> "✘";
            case NOT_REACHED -> "○";
            case LAB_FAULT -> "!";
        };
    }
}
