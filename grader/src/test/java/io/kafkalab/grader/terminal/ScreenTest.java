package io.kafkalab.grader.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.grader.options.Display;
import io.kafkalab.grader.result.ResultExamples;
import io.kafkalab.grader.result.Results;
import io.kafkalab.grader.result.SubmissionResult;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import io.kafkalab.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScreenTest {

    private final FakeTerminal out = new FakeTerminal(80);
    private final FakeTerminal err = new FakeTerminal(80);

    @Test
    void aSingleSubmissionHasItsReportAtOnceAndOnce() {
        Screen screen = screen(Display.PROGRESS);
        screen.batchStarted(1, 1, 0);
        screen.submissionEnded(ResultExamples.partly());
        assertThat(out.written()).contains("Léa Martin (21905123)", "Total\u00a0: 18,5 / 20");
        end(screen, Optional.empty(), List.of(ResultExamples.partly()));
        assertThat(out.written()).containsOnlyOnce("Total\u00a0: 18,5 / 20").contains("--seed 42");
    }

    @Test
    void oneThatWasDoneBeforeIsShownAtTheEnd() {
        Screen screen = screen(Display.PROGRESS);
        screen.batchStarted(1, 1, 1);
        end(screen, Optional.empty(), List.of(ResultExamples.partly()));
        assertThat(out.written()).contains("Total\u00a0: 18,5 / 20");
    }

    @Test
    void quietIsWhoAndTheTotal() {
        Screen screen = screen(Display.QUIET);
        screen.batchStarted(1, 1, 0);
        screen.step(Text.of("batch.last"));
        screen.submissionEnded(ResultExamples.partly());
        end(screen, Optional.empty(), List.of(ResultExamples.partly()));
        assertThat(out.written())
                .startsWith("\nLéa Martin (21905123)\nTotal\u00a0: 18,5 / 20\n\nServices (embedded)\u00a0: ");
        assertThat(err.written()).isEmpty();
    }

    @Test
    void nothingIsSaidOnceItWasInterrupted() {
        Screen screen = screen(Display.PROGRESS);
        screen.batchStarted(2, 1, 0);
        screen.interrupted();
        screen.step(Text.of("batch.last"));
        screen.submissionStarted("lea", 7);
        screen.submissionEnded(ResultExamples.rejected());
        end(screen, Optional.empty(), List.of(ResultExamples.partly(), ResultExamples.right()));
        assertThat(out.written()).isEmpty();
        assertThat(err.written()).isEqualTo("klab: Interrompu\u00a0: tout est en train d’être arrêté…\n");
    }

    @Test
    void aLongClassNamesTheFilesThatHoldItWhole(@TempDir Path folder) throws IOException {
        List<SubmissionResult> many = IntStream.range(0, 41)
                .mapToObj(i -> ResultExamples.named(ResultExamples.partly(), "s" + i, "x"))
                .toList();
        Screen screen = screen(Display.PROGRESS);
        screen.batchStarted(41, 1, 0);
        end(screen, Optional.empty(), many);
        assertThat(out.written()).contains("--out DIR").doesNotContain("s40");
        Files.createFile(folder.resolve("results.json"));
        end(screen, Optional.of(folder), many);
        assertThat(out.written().replace("\n", ""))
                .contains("Toutes les notes\u00a0:")
                .contains(folder.resolve("results.json").toString())
                .doesNotContain("index.html");
    }

    private Screen screen(Display display) {
        return new Screen(
                display, new Console(out.stream(), err.stream(), Ink.PLAIN, false, 80), Catalogue.in(Language.FRENCH));
    }

    private static void end(Screen screen, Optional<Path> folder, List<SubmissionResult> all) {
        screen.end(Results.of("fr", ResultExamples.LAB, List.of(), all), "klab grade classe", folder);
    }
}
