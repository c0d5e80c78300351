package io.kafkalab.grader.journal;

import io.kafkalab.grader.result.LabLabel;
import io.kafkalab.grader.result.Status;
import io.kafkalab.grader.result.SubmissionResult;
import io.kafkalab.text.Text;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The journal of a grading. Keeps in memory only where each result lies, so that a class of thousands takes little. Safe
 * for use by several threads.
 */
public final class Journal implements AutoCloseable {

    /** How its file is named. */
    public static final String NAME = "journal.jsonl";

    /** The version of the format that this code writes. */
    public static final int VERSION = 1;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final JournalFile file;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();
    private volatile Entry.Begun begun;
    private volatile LabLabel lab;
    private volatile boolean finished;

    /** What is remembered of a result, and where it lies. */
    private record Kept(String source, String digest, Status status, JournalFile.Place place) {}

    private Journal(JournalFile file) {
        this.file = file;
    }

    /**
     * Opens the journal in a file, for this process alone, and reads what it holds.
     *
     * @throws JournalProblem if that cannot be
     */
    public static Journal open(Path file) {
        Journal journal = new Journal(JournalFile.open(file));
        try {
            journal.file.readAll((place, entry) -> journal.remember(parse(file, entry), place));
            return journal;
        } catch (RuntimeException e) {
            journal.close();
            throw e;
        }
    }

    /** Whether it holds no results. */
    public boolean isEmpty() {
        return kept.isEmpty();
    }

    /** The terms of the grading that it tells of; empty if it tells of none, or was written by another klab. */
    public Optional<Terms> terms() {
        return Optional.ofNullable(begun).filter(b -> b.version() == VERSION).map(Entry.Begun::terms);
    }

    /** Whether it holds results of a grading that did not come to its end. */
    public boolean isUnfinished() {
        return !finished && !kept.isEmpty();
    }

    /** Forgets everything and begins a grading. */
    public void begin(Terms terms) {
        file.clear();
        kept.clear();
        lab = null;
        write(new Entry.Begun(VERSION, terms));
    }

    /** What the programs run against; empty if no lab was needed yet. */
    public Optional<LabLabel> lab() {
        return Optional.ofNullable(lab);
    }

    /** Notes what the programs run against from here on. */
    public void note(LabLabel label) {
        write(new Entry.LabKnown(label));
    }

    /**
     * Notes the result of a submission; returns once it is on disk.
     *
     * @param digest of what was handed in
     */
    public void note(String digest, SubmissionResult result) {
        write(new Entry.Done(digest, result));
    }

    /** Notes that all is done and reported. */
    public void finish() {
        write(new Entry.Finished());
    }

    /** Of a submission with this id, what was handed in when it was graded; empty if it is to be graded. */
    public Optional<String> digest(String id, String source) {
        return Optional.ofNullable(kept.get(id))
                .filter(result -> result.status() != Status.LAB_FAULT)
                .filter(result -> result.source().equals(source))
                .map(Kept::digest);
    }

    /** The results of some submissions, as far as they have any, sorted by id and read anew at each walk. */
    public Iterable<SubmissionResult> results(Collection<String> ids) {
        List<String> sorted = ids.stream().sorted().toList();
        return () -> sorted.stream()
                .map(kept::get)
                .filter(Objects::nonNull)
                .map(result -> result(result.place()))
                .iterator();
    }

    @Override
    public void close() {
        file.close();
    }

    private SubmissionResult result(JournalFile.Place place) {
        return MAPPER.readValue(file.at(place), Entry.Done.class).result();
    }

    private synchronized void write(Entry entry) {
        remember(entry, file.append(MAPPER.writeValueAsBytes(entry)));
    }

    private void remember(Entry entry, JournalFile.Place place) {
        finished = entry instanceof Entry.Finished;
        if (entry instanceof Entry.Begun first) {
            begun = first;
        } else if (entry instanceof Entry.LabKnown known) {
            lab = known.label();
        } else if (entry instanceof Entry.Done done) {
            SubmissionResult result = done.result();
            kept.put(result.id(), new Kept(result.source(), done.digest(), result.status(), place));
        }
    }

    private static Entry parse(Path file, byte[] entry) {
        try {
            return MAPPER.readValue(entry, Entry.class);
        } catch (JacksonException e) {
            throw new JournalProblem(Text.of("journal.unreadable", file), e);
        }
    }
}
