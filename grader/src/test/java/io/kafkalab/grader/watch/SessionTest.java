package io.kafkalab.grader.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.kafkalab.exercises.Task;
import io.kafkalab.exercises.evidence.Output;
import io.kafkalab.exercises.evidence.ProgramRun;
import io.kafkalab.exercises.evidence.TopicEvidence;
import io.kafkalab.exercises.judge.Verdict;
import io.kafkalab.exercises.rubric.Visibility;
import io.kafkalab.exercises.submission.Submission;
import io.kafkalab.exercises.submission.Submissions;
import io.kafkalab.grader.flow.TaskGraded;
import io.kafkalab.grader.flow.TaskGrading;
import io.kafkalab.grader.hint.Hint;
import io.kafkalab.grader.hint.HintBook;
import io.kafkalab.grader.result.CheckOutcome;
import io.kafkalab.grader.result.Status;
import io.kafkalab.grader.result.SubmissionResult;
import io.kafkalab.lab.LabAddresses;
import io.kafkalab.text.Text;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The watch, with rounds that run when the test says so, and what happens answered in order. */
class SessionTest {

    @TempDir
    private Path work;

    private final Deque<Happening> happenings = new ArrayDeque<>();
    private final Deque<Runnable> rounds = new ArrayDeque<>();
    private final FakeGrading grading = new FakeGrading();
    private final List<Text> told = new ArrayList<>();
    private final HintBook hints = new HintBook();
    private int kept;
    private Session session;

    @BeforeEach
    void begin() throws IOException {
        Files.writeString(work.resolve("topic.py"), "1");
        Files.writeString(work.resolve("producer.py"), "1");
        Files.writeString(work.resolve("README.md"), "1");
        Display display = new Display() {
            @Override
            public void told(Text sentence) {
                told.add(sentence);
            }

            @Override
            public void close() {}
        };
        session = new Session(
                work,
                () -> Submissions.open(work, work),
                List.of(Task.TOPIC, Task.PRODUCER, Task.CONSUMER),
                grading,
                rounds::add,
                happenings::add,
                display,
                hints,
                board -> kept++);
        session.begin();
    }

    @Test
    void allTasksAreGradedAtFirst() {
        runRound();
        assertThat(grading.graded).containsExactly(Task.TOPIC, Task.PRODUCER, Task.CONSUMER);
        assertThat(session.board().entry(Task.TOPIC).state()).isEqualTo(Board.State.DONE);
        assertThat(session.view().chosen()).as("the first that is wrong").isEqualTo(Task.TOPIC);
        assertThat(kept).isEqualTo(1);
    }

    @Test
    void aSaveRunsItsTaskAloneAndChoosesIt() {
        runRound();
        save("producer.py");
        assertThat(session.view().chosen()).isEqualTo(Task.PRODUCER);
        assertThat(session.board().entry(Task.PRODUCER).state()).isEqualTo(Board.State.WAITING);
        assertThat(session.board().entry(Task.TOPIC).state()).isEqualTo(Board.State.DONE);
        grading.graded.clear();
        runRound();
        assertThat(grading.graded).containsExactly(Task.PRODUCER);
    }

    @Test
    void whatIsNewIsToldUntilTheNextTime() {
        runRound();
        grading.right.add(Task.PRODUCER);
        save("producer.py");
        runRound();
        Board.Entry better = session.board().entry(Task.PRODUCER);
        assertThat(better.changed(Board.Change.NEWLY_RIGHT))
                .hasSize(Task.PRODUCER.checks().size());
        grading.right.clear();
        save("producer.py");
        runRound();
        Board.Entry worse = session.board().entry(Task.PRODUCER);
        assertThat(worse.changed(Board.Change.NEWLY_RIGHT)).isEmpty();
        assertThat(worse.changed(Board.Change.NEWLY_WRONG))
                .hasSize(Task.PRODUCER.checks().size());
        save("producer.py");
        runRound();
        assertThat(session.board().entry(Task.PRODUCER).changed(Board.Change.NEWLY_WRONG))
                .isEmpty();
    }

    @Test
    void aFileOfNobodyRunsNothingAndIsNamed() {
        runRound();
        save("README.md");
        assertThat(rounds).isEmpty();
        assertThat(told).last().isEqualTo(Text.of("watch.nobody", "README.md"));
    }

    @Test
    void aSaveDuringARoundEndsItAndComesFirst() {
        grading.during = () -> save("producer.py");
        runRound();
        assertThat(grading.graded).as("what the cancelled round did").isEmpty();
        assertThat(grading.ended).isPositive();
        runRound();
        assertThat(grading.graded).containsExactly(Task.PRODUCER, Task.TOPIC, Task.CONSUMER);
        assertThat(rounds).isEmpty();
    }

    @Test
    void whatWasDoneBeforeTheSaveIsNotDoneAgain() {
        grading.after = Task.TOPIC;
        grading.during = () -> save("producer.py");
        runRound();
        assertThat(grading.graded).containsExactly(Task.TOPIC);
        grading.graded.clear();
        runRound();
        assertThat(grading.graded).containsExactly(Task.PRODUCER, Task.CONSUMER);
    }

    @Test
    void aFaultOfOursIsToldAndTheWatchGoesOn() {
        grading.fault = new IllegalStateException("oups");
        runRound();
        assertThat(told).last().extracting(Text::key).isEqualTo("grade.broke");
        assertThat(session.board().entry(Task.TOPIC).state()).isEqualTo(Board.State.IDLE);
        grading.fault = null;
        save("topic.py");
        runRound();
        assertThat(grading.graded).containsExactly(Task.TOPIC);
    }

    @Test
    void hintsAreGivenOneByOneAndBeginAnewForAnotherTrouble() {
        runRound();
        press(new Press.Choose(2));
        press(new Press.NextHint());
        press(new Press.NextHint());
        assertThat(hints.given(Task.PRODUCER)).extracting(Hint::step).containsExactly(1, 2);
        grading.right.add(Task.PRODUCER);
        save("producer.py");
        runRound();
        press(new Press.NextHint());
        assertThat(hints.given(Task.PRODUCER)).isEmpty();
        assertThat(told).last().extracting(Text::key).isEqualTo("watch.nothing-to-hint");
    }

    @Test
    void keysChooseWhatIsLookedAt() {
        runRound();
        press(new Press.Choose(3));
        press(new Press.Evidence());
        assertThat(session.view().chosen()).isEqualTo(Task.CONSUMER);
        assertThat(session.view().pane()).isEqualTo(View.Pane.EVIDENCE);
        press(new Press.Evidence());
        assertThat(session.view().pane()).isEqualTo(View.Pane.CHECKS);
        press(new Press.Choose(9));
        assertThat(session.view().chosen()).isEqualTo(Task.CONSUMER);
        press(new Press.Quit());
        assertThat(session.isOver()).isTrue();
    }

    @Test
    void aRunsEverythingAgainAndRTheChosenTask() {
        runRound();
        grading.graded.clear();
        press(new Press.Choose(2));
        press(new Press.RunAgain());
        runRound();
        press(new Press.RunAll());
        runRound();
        assertThat(grading.graded).containsExactly(Task.PRODUCER, Task.TOPIC, Task.PRODUCER, Task.CONSUMER);
    }

    @Test
    void aFolderWithoutAnyProgramIsToldAndWatched() throws IOException {
        runRound();
        Files.delete(work.resolve("topic.py"));
        Files.delete(work.resolve("producer.py"));
        save("topic.py", "producer.py");
        assertThat(told).last().extracting(Text::key).isEqualTo("submission.nothing");
        Files.writeString(work.resolve("topic.py"), "2");
        save("topic.py");
        grading.graded.clear();
        runRound();
        assertThat(grading.graded).contains(Task.TOPIC);
    }

    private void save(String... files) {
        Set<Path> paths = new java.util.TreeSet<>();
        for (String file : files) {
            paths.add(Path.of(file));
        }
        happenings.add(new Happening.Saved(paths));
        answerAll();
    }

    private void press(Press press) {
        happenings.add(new Happening.Pressed(press));
        answerAll();
    }

    private void runRound() {
        rounds.remove().run();
        answerAll();
    }

    private void answerAll() {
        while (!happenings.isEmpty()) {
            session.answer(happenings.remove());
        }
    }

    /** Grades as it is told: every task wrong, but those that are right. */
    private final class FakeGrading implements TaskGrading {
        private final List<Task> graded = new ArrayList<>();
        private final Set<Task> right = EnumSet.noneOf(Task.class);
        private Runnable during;
        private Task after;
        private RuntimeException fault;
        private int ended;

        @Override
        public void expect() {}

        @Override
        public void grade(Submission submission, Collection<Task> tasks, Listener listener) {
            if (fault != null) {
                throw fault;
            }
            for (Task task : tasks) {
                listener.started(task);
                if (during != null && after == null) {
                    Runnable now = during;
                    during = null;
                    now.run();
                }
                if (!listener.goesOn()) {
                    throw new CancellationException("cancelled");
                }
                graded.add(task);
                listener.graded(new TaskGraded(task, result(task), evidence()));
                after = after == task ? null : after;
            }
        }

        @Override
        public void endProgram() {
            ended++;
        }

        @Override
        public Optional<LabAddresses> addresses() {
            return Optional.empty();
        }

        private SubmissionResult result(Task task) {
            Verdict verdict = right.contains(task) ? Verdict.PASSED : Verdict.FAILED;
            List<CheckOutcome> checks = task.checks().stream()
                    .map(check -> new CheckOutcome(
                            check.id(),
                            task.id(),
                            verdict,
                            BigDecimal.ZERO,
                            BigDecimal.ONE,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            Visibility.VISIBLE))
                    .toList();
            return new SubmissionResult(
                    "a", "a", "a", Status.GRADED, BigDecimal.ZERO, BigDecimal.ONE, 1L, 0, null, List.of(), checks);
        }

        private TopicEvidence evidence() {
            ProgramRun run = new ProgramRun(
                    ProgramRun.State.EXITED, "", Optional.of(0), 0, 0, Output.NONE, Output.NONE, List.of());
            return new TopicEvidence(run, Optional.empty(), List.of());
        }
    }
}
