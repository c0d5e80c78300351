package io.kafkalab.grader.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.exercises.Exercise;
import io.kafkalab.exercises.rubric.Rubric;
import io.kafkalab.grader.batch.Resumption;
import io.kafkalab.grader.intake.HandIn;
import io.kafkalab.grader.journal.Journal;
import io.kafkalab.grader.journal.Terms;
import io.kafkalab.grader.pool.CountedLab;
import io.kafkalab.grader.pool.LabPool;
import io.kafkalab.grader.result.Altered;
import io.kafkalab.grader.result.Scoring;
import io.kafkalab.grader.result.Status;
import io.kafkalab.grader.result.SubmissionResult;
import io.kafkalab.lab.Lab;
import io.kafkalab.lab.LabException;
import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import io.kafkalab.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A class on labs without services: what becomes of each submission, how often it is run, and what is kept. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DeskTest {

    private static final BiConsumer<String, Lab> NOTHING = (name, lab) -> {};

    @TempDir
    private Path folder;

    private final List<HandIn> handIns = new ArrayList<>();
    private final List<CountedLab> labs = new CopyOnWriteArrayList<>();
    private final Heard heard = new Heard();
    private Supplier<Lab> start = this::lab;
    private int most = Integer.MAX_VALUE;
    private Filing filing = (result, lab, evidence) -> {};

    @BeforeEach
    void handIn() throws IOException {
        for (String kind : List.of("right", "wrong", "empty", "odd", "right", "cursed", "wrong", "right")) {
            String id = kind + handIns.size();
            Path path = Files.createDirectories(folder.resolve("class").resolve(id));
            Files.writeString(path.resolve("topic.py"), id);
            handIns.add(new HandIn(id, id, id, path));
        }
    }

    @Test
    void severalAtOnceGiveWhatOneAtATimeGives() {
        List<SubmissionResult> alone = graded("1", 1, new ClassStages(NOTHING));
        List<SubmissionResult> together = graded("4", 4, new ClassStages(NOTHING));
        assertThat(together).isEqualTo(alone);
        assertThat(alone)
                .extracting(SubmissionResult::status)
                .containsOnly(Status.GRADED, Status.REJECTED, Status.LAB_FAULT);
        assertThat(alone)
                .filteredOn(result -> result.status() == Status.GRADED)
                .hasSize(5)
                .allMatch(result -> result.points().signum() > 0 == result.id().startsWith("right"));
    }

    @Test
    void aLabFaultIsTriedThriceEachTimeOnAnotherLab() {
        List<Lab> cursed = new CopyOnWriteArrayList<>();
        graded("1", 2, new ClassStages((name, lab) -> {
            if (name.startsWith("cursed")) {
                cursed.add(lab);
            }
        }));
        assertThat(cursed).hasSize(3).doesNotHaveDuplicates().allMatch(lab -> ((CountedLab) lab).closed);
    }

    @Test
    void aVerdictIsOnDiskBeforeItsLabServesTheNext() {
        List<String> early = new CopyOnWriteArrayList<>();
        AtomicReference<CountDownLatch> next = new AtomicReference<>(new CountDownLatch(1));
        most = 1;
        filing = (result, lab, evidence) -> {
            CountDownLatch begun = new CountDownLatch(1);
            next.set(begun);
            // The labs that a cursed one had are gone already.
            if (result.status() == Status.GRADED && happens(begun, 0.1)) {
                early.add(result.id());
            }
        };
        graded("1", 2, new ClassStages((name, lab) -> next.get().countDown()));
        assertThat(early).isEmpty();
    }

    /** Whether it happens in time; it must not. */
    private static boolean happens(CountDownLatch latch, double seconds) {
        try {
            return latch.await((long) (seconds * 1000), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void nothingIsLeftInTheScratchFolder() {
        try (Scratch scratch = Scratch.make();
                Journal journal = begun("1")) {
            run(handIns, 3, new ClassStages(NOTHING), journal, scratch);
            assertThat(scratch.folder("x").getParent()).isDirectoryNotContaining("glob:**/one*");
        }
    }

    @Test
    void stoppedAnywhereItGoesOnWithTheSameResultsAndGradesNothingTwice() {
        List<SubmissionResult> undisturbed = graded("whole", 2, new ClassStages(NOTHING));
        for (int last = 0; last < handIns.size(); last++) {
            String name = "stopped" + last;
            AtomicInteger left = new AtomicInteger(last);
            ClassStages dying = new ClassStages((id, lab) -> {
                if (left.getAndDecrement() == 0) {
                    throw new CancellationException("as by a kill");
                }
            });
            try (Scratch scratch = Scratch.make();
                    Journal journal = begun(name)) {
                assertThatThrownBy(() -> run(handIns, 1, dying, journal, scratch))
                        .isInstanceOf(CancellationException.class);
            }
            ClassStages second = new ClassStages(NOTHING);
            assertThat(resumed(name, second)).as(name).isEqualTo(undisturbed);
            assertThat(finished(dying)).as(name).noneMatch(second.observed::contains);
        }
    }

    @Test
    void interruptedItWaitsForNobodyAndKeepsOnlyWhatWasDone() throws Exception {
        CountDownLatch stuck = new CountDownLatch(1);
        ClassStages stages = new ClassStages((id, lab) -> {
            if (id.equals("wrong1")) {
                stuck.countDown();
                happens(new CountDownLatch(1), 60);
            }
        });
        try (Scratch scratch = Scratch.make();
                Journal journal = begun("1");
                Desk desk = desk(1, stages, journal, scratch)) {
            CompletableFuture<Void> grading = CompletableFuture.runAsync(() -> desk.grade(handIns));
            stuck.await();
            desk.stop();
            // Its workers have ended; it has still to say so.
            assertThat(grading).failsWithin(20, TimeUnit.SECONDS).withThrowableOfType(ExecutionException.class);
            assertThat(results(journal)).extracting(SubmissionResult::id).containsExactly("right0");
        }
    }

    @Test
    void whatWasHandedInAnewIsGradedAgainAndFaultsAreTriedAgain() throws IOException {
        graded("1", 2, new ClassStages(NOTHING));
        Files.writeString(folder.resolve("class/wrong1/topic.py"), "better");
        ClassStages second = new ClassStages(NOTHING);
        resumed("1", second);
        assertThat(Set.copyOf(second.observed)).containsExactlyInAnyOrder("wrong1", "odd3", "cursed5");
        assertThat(heard.steps).contains("journal.changed");
    }

    @Test
    void whereNoLabCanBeHadTheClassIsThroughQuickly() {
        AtomicInteger starts = new AtomicInteger();
        start = () -> {
            starts.incrementAndGet();
            throw new LabException(Text.of("usage.help", "no mongod"));
        };
        List<SubmissionResult> results = graded("1", 2, new ClassStages(NOTHING));
        assertThat(results).hasSize(handIns.size()).allMatch(result -> result.status() != Status.GRADED);
        assertThat(results.get(0).message()).contains("no mongod");
        assertThat(starts.get()).isLessThan(6);
    }

    @Test
    void whatCouldNotBeFiledIsNotDoneAndTheOthersAreKept() {
        List<SubmissionResult> undisturbed = graded("whole", 2, new ClassStages(NOTHING));
        filing = (result, lab, evidence) -> {
            if (result.id().equals("right4")) {
                throw new UncheckedIOException(new IOException("No space left on device"));
            }
        };
        assertThatThrownBy(() -> graded("full", 1, new ClassStages(NOTHING)))
                .hasRootCauseMessage("No space left on device");
        filing = (result, lab, evidence) -> {};
        ClassStages second = new ClassStages(NOTHING);
        assertThat(resumed("full", second)).isEqualTo(undisturbed);
        assertThat(second.observed).doesNotContain("right0", "wrong1").contains("right4", "right7");
    }

    @Test
    void filesAreThereBeforeTheJournalSaysSo() {
        List<String> early = new CopyOnWriteArrayList<>();
        Path journal = folder.resolve("1.jsonl");
        filing = (result, lab, evidence) -> {
            if (contentOf(journal).contains("\"id\":\"" + result.id())) {
                early.add(result.id());
            }
        };
        graded("1", 2, new ClassStages(NOTHING));
        assertThat(early).isEmpty();
    }

    private static String contentOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> finished(ClassStages stages) {
        return stages.observed.stream()
                .limit(Math.max(0, stages.observed.size() - 1))
                .filter(name -> !name.startsWith("cursed") && !name.startsWith("odd"))
                .toList();
    }

    private List<SubmissionResult> graded(String name, int jobs, ClassStages stages) {
        try (Scratch scratch = Scratch.make();
                Journal journal = begun(name)) {
            run(handIns, jobs, stages, journal, scratch);
            return results(journal);
        }
    }

    private List<SubmissionResult> resumed(String name, ClassStages stages) {
        try (Scratch scratch = Scratch.make();
                Journal journal = Journal.open(folder.resolve(name + ".jsonl"))) {
            Resumption resumption = new Resumption(journal, true, heard::step);
            resumption.begin(terms());
            run(resumption.left(handIns), 2, stages, journal, scratch);
            return results(journal);
        }
    }

    private Journal begun(String name) {
        Journal journal = Journal.open(folder.resolve(name + ".jsonl"));
        journal.begin(terms());
        return journal;
    }

    private void run(List<HandIn> left, int jobs, ClassStages stages, Journal journal, Scratch scratch) {
        try (Desk desk = desk(jobs, stages, journal, scratch)) {
            desk.grade(left);
        }
        assertThat(labs).allMatch(lab -> lab.closed);
    }

    private Desk desk(int jobs, ClassStages stages, Journal journal, Scratch scratch) {
        Scoring scoring = new Scoring(
                new Rubric(Map.of(CheckId.TOPIC_EXISTS, new Rubric.Line(BigDecimal.ONE))),
                Catalogue.in(Language.ENGLISH));
        GradeSubmission one = new GradeSubmission(stages, stages.dataset(), scoring, Set.of(Exercise.ONE), heard);
        LabPool pool = new LabPool(start, Math.min(jobs, most), true, heard::step);
        return new Desk(one, pool, () -> {}, scratch, journal, filing, heard, jobs);
    }

    /** Without how long each took. */
    private List<SubmissionResult> results(Journal journal) {
        return StreamSupport.stream(
                        journal.results(handIns.stream().map(HandIn::id).toList())
                                .spliterator(),
                        false)
                .map(result -> Altered.of(result).seconds(0).result())
                .toList();
    }

    private Lab lab() {
        CountedLab lab = new CountedLab();
        labs.add(lab);
        return lab;
    }

    private static Terms terms() {
        return new Terms("dev", 42, List.of(1), "r", "", "en");
    }
}
