package io.kafkalab.grader.terminal;

import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.evidence.TaskEvidence;
import io.kafkalab.grader.flow.FlowListener;
import io.kafkalab.grader.options.Display;
import io.kafkalab.grader.result.Results;
import io.kafkalab.grader.result.SubmissionResult;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Text;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that a grading shows: progress while it goes on; of a single submission its report as soon as it is there, of a
 * batch its summary at the end; then the closing lines.
 */
public final class Screen implements FlowListener, AutoCloseable {

    private static final String START_OF_LINE = "\r\u001b[K";

    private final Display display;
    private final Console console;
    private final Catalogue words;
    private final Progress progress;
    private volatile boolean over;
    private boolean single = true;
    private boolean shown;
    private long begun;

    /** @param console where to; when standard output is for events, one whose {@code out} is standard error */
    public Screen(Display display, Console console, Catalogue words) {
        this.display = display;
        this.console = console;
        this.words = words;
        this.progress = Progress.on(display, console, words);
    }

    @Override
    public synchronized void batchStarted(int submissions, int jobs, int doneBefore) {
        single = submissions == 1;
        begun = System.nanoTime();
        progress.batchStarted(submissions, jobs, doneBefore);
    }

    @Override
    public void submissionStarted(String id, int tasks) {
        if (!over) {
            progress.submissionStarted(id, tasks);
        }
    }

    @Override
    public void taskStarted(String id, Task task) {
        if (!over) {
            progress.taskStarted(id, task);
        }
    }

    @Override
    public void taskObserved(String id, TaskEvidence evidence) {
        if (!over) {
            progress.taskObserved(id, evidence);
        }
    }

    @Override
    public synchronized void submissionEnded(SubmissionResult result) {
        if (over) {
            return;
        }
        progress.submissionEnded(result);
        if (single) {
            show(result);
        }
    }

    @Override
    public void step(Text step) {
        if (!over) {
            progress.step(step);
        }
    }

    /** Takes progress away: the rest is for whoever shows the results, or for the shell. */
    @Override
    public void close() {
        progress.close();
    }

    /** Ctrl-C was pressed: what those who are still at work tell from now on is of no interest. */
    public void interrupted() {
        over = true;
        close();
        if (console.live()) {
            console.err().print(START_OF_LINE);
        }
        tell(Text.of("grade.interrupted"));
    }

    /** Tells something, now that nothing is redrawn any more. */
    public void tell(Text sentence) {
        Notice.lines(sentence, words).forEach(console.err()::println);
    }

    /**
     * Shows the end of a grading.
     *
     * @param command the command line as it was typed, without a seed
     * @param out where the reports are, if any were asked for
     */
    public synchronized void end(Results results, String command, Optional<Path> out) {
        if (over) {
            return;
        }
        close();
        if (single) {
            results.submissions().forEach(this::show);
        } else {
            summarise(results, out);
        }
        console.out().print(new Closing(words).of(results, seconds(results), command, console.width()));
        out.ifPresent(folder -> console.out().println(words.say("report.written", folder)));
    }

    /** Of a batch, that of this run: submissions are graded at the same time. */
    private double seconds(Results results) {
        return single
                ? results.stream().mapToDouble(SubmissionResult::seconds).sum()
                : (System.nanoTime() - begun) / 1e9;
    }

    /** One that was graded by an earlier, interrupted run is not heard of before the end. */
    private void show(SubmissionResult result) {
        if (!shown) {
            shown = true;
            console.out()
                    .print(
                            display == Display.QUIET
                                    ? TerminalReport.brief(result, words, console.width())
                                    : TerminalReport.of(result, words, console.ink(), console.width()));
        }
    }

    private void summarise(Results results, Optional<Path> out) {
        BatchSummary summary = new BatchSummary(results, words, console.ink(), console.width());
        console.out().print(display == Display.QUIET ? summary.brief() : summary.whole());
        if (summary.isLong()) {
            Text where = out.map(Screen::files).orElse(Text.of("summary.no-files"));
            console.out().print(new Page(console.width()).blank().paragraph(0, words.say(where)));
        }
    }

    private static Text files(Path folder) {
        return Text.of(
                "summary.files",
                Stream.of("index.html", "gradebook.csv", "results.json")
                        .map(folder::resolve)
                        .filter(Files::isRegularFile)
                        .map(Path::toString)
                        .collect(Collectors.joining(", ")));
    }
}
