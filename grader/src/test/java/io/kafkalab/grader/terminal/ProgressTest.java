package io.kafkalab.grader.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.exercises.Task;
import io.kafkalab.grader.options.Display;
import io.kafkalab.grader.result.ResultExamples;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import io.kafkalab.text.Text;
import org.junit.jupiter.api.Test;

/** What stands on standard error, byte for byte. */
class ProgressTest {

    private final FakeTerminal terminal = new FakeTerminal(200);

    @Test
    void aBatchInALogIsALineForEachThatIsDone() {
        batch(progress(Display.PROGRESS, false));
        assertThat(terminal.written())
                .isEqualTo("klab: 1 rendu déjà corrigé par la correction interrompue.\n"
                        + "klab: lea␛-martin\u00a0: les services ont eu une panne (x)\u00a0; nouvel essai avec des services neufs (2 sur 3).\n"
                        + "[2/5] lea-martin 18,5/20 (6,1\u00a0s, 1 nouvel essai après une panne des services)\n"
                        + "[3/5] vide rejeté\u00a0: Le dossier est vide.\n"
                        + "[4/5] panne sans note, panne des services\u00a0: Le broker s’est arrêté.\n"
                        + "[5/5] ␛[2J␊ 20/20 (6,1\u00a0s)\n");
    }

    @Test
    void quietIsNothingButWhatHasNoGrade() {
        batch(progress(Display.QUIET, true));
        assertThat(terminal.written())
                .isEqualTo("[3/5] vide rejeté\u00a0: Le dossier est vide.\n"
                        + "[4/5] panne sans note, panne des services\u00a0: Le broker s’est arrêté.\n");
    }

    @Test
    void aSingleSubmissionInALogIsALineForEachTask() {
        Progress progress = progress(Display.PROGRESS, false);
        progress.batchStarted(1, 1, 0);
        progress.submissionStarted("lea", 7);
        progress.taskStarted("lea", Task.TOPIC);
        progress.submissionEnded(ResultExamples.partly());
        progress.close();
        assertThat(terminal.written()).isEqualTo("klab: Correction de lea…\nklab: Tâche topic…\n");
    }

    @Test
    void aLiveBatchLeavesNothingButItsNotices() {
        batch(progress(Display.PROGRESS, true));
        assertThat(terminal.screen())
                .isEqualTo("klab: 1 rendu déjà corrigé par la correction interrompue.\n"
                        + "klab: lea␛-martin\u00a0: les services ont eu une panne (x)\u00a0; nouvel essai avec des services neufs (2 sur 3).\n"
                        + "[3/5] vide rejeté\u00a0: Le dossier est vide.\n"
                        + "[4/5] panne sans note, panne des services\u00a0: Le broker s’est arrêté.");
    }

    @Test
    void nothingIsDrawnAfterTheEnd() throws InterruptedException {
        Progress progress = progress(Display.PROGRESS, true);
        progress.batchStarted(5, 2, 0);
        progress.submissionStarted("lea-martin", 7);
        progress.close();
        String written = terminal.written();
        progress.taskStarted("lea-martin", Task.TOPIC);
        progress.close();
        assertThat(terminal.written()).isEqualTo(written);
        assertThat(terminal.screen()).isEmpty();
    }

    private static void batch(Progress progress) {
        progress.batchStarted(5, 2, 1);
        progress.submissionStarted("lea-martin", 7);
        progress.taskStarted("lea-martin", Task.TOPIC);
        progress.step(Text.of("grade.retry", 2, 3, "x", "lea\u001b-martin"));
        progress.taskStarted("lea-martin", Task.TOPIC);
        progress.submissionEnded(ResultExamples.named(ResultExamples.partly(), "lea-martin", "Léa"));
        progress.submissionEnded(ResultExamples.rejected());
        progress.submissionStarted("panne", 7);
        progress.submissionEnded(ResultExamples.faulty());
        progress.submissionEnded(ResultExamples.named(ResultExamples.right(), "\u001b[2J\n", "x"));
        progress.close();
    }

    private Progress progress(Display display, boolean live) {
        Console console = new Console(terminal.stream(), terminal.stream(), Ink.PLAIN, live, 80);
        return Progress.on(display, console, Catalogue.in(Language.FRENCH));
    }
}
