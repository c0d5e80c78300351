package io.kafkalab.grader.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.grader.Golden;
import io.kafkalab.grader.result.ResultExamples;
import io.kafkalab.grader.result.Results;
import io.kafkalab.grader.result.SubmissionResult;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchSummaryTest {

    private static final List<SubmissionResult> CLASS = List.of(
            ResultExamples.named(ResultExamples.partly(), "21905123", "Léa Martin"),
            ResultExamples.named(ResultExamples.right(), "21905124", "山田 太郎"),
            ResultExamples.named(ResultExamples.unsolved(), "21905125", "Jean-Baptiste de La Rochefoucauld"),
            ResultExamples.hiding(CheckId.TOPIC_SPREAD),
            ResultExamples.named(ResultExamples.right(), "\u001b[31mrouge", "\u202eegnar"),
            ResultExamples.rejected(),
            ResultExamples.faulty());

    @Test
    void aClassInBothLanguages() {
        Golden.assertSame("terminal/summary-fr.txt", summary(CLASS, Language.FRENCH, 80));
        Golden.assertSame("terminal/summary-en.txt", summary(CLASS, Language.ENGLISH, 100));
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 80, 110})
    void noLineIsLongerThanTheTerminal(int width) {
        assertThat(summary(CLASS, Language.FRENCH, width).lines())
                .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(width));
    }

    @Test
    void aLongClassShowsItsProblemsAlone() {
        List<SubmissionResult> many = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            SubmissionResult result = i % 3 == 0 ? ResultExamples.partly() : ResultExamples.right();
            many.add(ResultExamples.named(result, "s%04d".formatted(i), "x"));
        }
        for (int i = 0; i < 30; i++) {
            many.add(ResultExamples.named(ResultExamples.rejected(), "r%04d".formatted(i), "x"));
        }
        many.add(ResultExamples.unsolved());
        many.add(ResultExamples.faulty());
        Golden.assertSame("terminal/summary-long-fr.txt", summary(many, Language.FRENCH, 80));
    }

    @Test
    void aClassWithoutAnyGradeIsSaid() {
        assertThat(summary(List.of(ResultExamples.rejected(), ResultExamples.faulty()), Language.FRENCH, 80))
                .contains("Classe\u00a0: 1 rejeté, 1 panne.")
                .doesNotContain("moyenne");
    }

    @Test
    void theBriefOneIsTheClassAlone() {
        Results results = Results.of("fr", ResultExamples.LAB, List.of(), CLASS);
        assertThat(new BatchSummary(results, Catalogue.in(Language.FRENCH), Ink.PLAIN, 80).brief())
                .isEqualTo("\nClasse\u00a0: 5 notés, moyenne 15,4 / 20, médiane 18,5, 1 rejeté, 1 panne.\n");
    }

    @Test
    void coloursChangeNoText() {
        Results results = Results.of("fr", ResultExamples.LAB, List.of(), CLASS);
        String coloured = new BatchSummary(results, Catalogue.in(Language.FRENCH), Ink.COLOURED, 80).whole();
        assertThat(coloured).contains("\u001b[");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(summary(CLASS, Language.FRENCH, 80));
    }

    private static String summary(List<SubmissionResult> submissions, Language language, int width) {
        Results results = Results.of(language.code(), ResultExamples.LAB, List.of(), submissions);
        return new BatchSummary(results, Catalogue.in(language), Ink.PLAIN, width).whole();
    }
}
