package io.kafkalab.grader.rejudge;

import io.kafkalab.exercises.CheckId;
import io.kafkalab.exercises.Exercise;
import io.kafkalab.exercises.rubric.Rubric;
import io.kafkalab.exercises.rubric.Visibility;
import io.kafkalab.grader.options.ReportFormat;
import io.kafkalab.grader.result.LabLabel;
import io.kafkalab.grader.result.Results;
import io.kafkalab.grader.result.RubricLine;
import io.kafkalab.grader.result.SubmissionResult;
import io.kafkalab.text.FileTrouble;
import io.kafkalab.text.Text;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The report of an earlier grading, read back from its folder. */
public final class StoredReport {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private record Version(int schemaVersion) {}

    private record Content(
            int schemaVersion,
            String language,
            LabLabel lab,
            List<RubricLine> rubric,
            List<SubmissionResult> submissions) {}

    private final Path folder;
    private final Path file;
    private final Content content;

    private StoredReport(Path folder, Path file, Content content) {
        this.folder = folder;
        this.file = file;
        this.content = content;
    }

    /**
     * Opens the folder that {@code --out} named.
     *
     * @throws NotRejudgeable if it is none, holds no report of klab's, or that of a newer klab
     */
    public static StoredReport open(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new NotRejudgeable(Text.of("rejudge.absent", folder));
        }
        Path file = folder.resolve("results.json");
        try {
            file = klabs(folder, file);
            int version = read(file, Version.class).schemaVersion();
            if (version > Results.SCHEMA_VERSION) {
                throw new NotRejudgeable(Text.of("rejudge.version", file, version, Results.SCHEMA_VERSION));
            }
            Content content = read(file, Content.class);
            if (version < 1 || content.submissions() == null) {
                throw new NotRejudgeable(Text.of("rejudge.other", file));
            }
            return new StoredReport(folder, file, content);
        } catch (NoSuchFileException e) {
            throw new NotRejudgeable(Text.of("rejudge.no-report", folder));
        } catch (IOException e) {
            throw new NotRejudgeable(Text.of("rejudge.unreadable", file, FileTrouble.of(e)));
        } catch (JacksonException e) {
            throw new NotRejudgeable(Text.of("rejudge.damaged", file, e.getOriginalMessage()));
        }
    }

    /** Where Gradescope reads a {@code results.json} of its own, which has no version, klab's stands in a folder below. */
    private static Path klabs(Path folder, Path above) throws IOException {
        Path below = folder.resolve("klab").resolve("results.json");
        boolean others = !Files.exists(above) || read(above, Version.class).schemaVersion() == 0;
        return others && Files.exists(below) ? below : above;
    }

    private static <T> T read(Path file, Class<T> type) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            T read = MAPPER.readValue(in, type);
            if (read == null) {
                throw new NotRejudgeable(Text.of("rejudge.other", file));
            }
            return read;
        }
    }

    /** The folder itself. */
    public Path folder() {
        return folder;
    }

    /** The other systems that it was written for. */
    public Set<ReportFormat> formats() {
        return file.getParent().equals(folder) ? Set.of() : Set.of(ReportFormat.GRADESCOPE);
    }

    /** The language of its sentences. */
    public String language() {
        return content.language();
    }

    /** What the programs ran against; empty if no lab was needed. */
    public Optional<LabLabel> lab() {
        return Optional.ofNullable(content.lab());
    }

    /** The rows, sorted by id. */
    public List<SubmissionResult> submissions() {
        return content.submissions();
    }

    /** The exercises that were graded. */
    public Set<Exercise> exercises() {
        return rubric().lines().keySet().stream()
                .map(check -> check.task().exercise())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The rubric of the time. */
    public Rubric rubric() {
        Map<CheckId, Rubric.Line> lines = new EnumMap<>(CheckId.class);
        for (RubricLine line : content.rubric() == null ? List.<RubricLine>of() : content.rubric()) {
            lines.put(check(line.check()), line(line));
        }
        if (lines.isEmpty()) {
            throw new NotRejudgeable(Text.of("rejudge.no-rubric", file));
        }
        return new Rubric(lines);
    }

    private static Rubric.Line line(RubricLine line) {
        Visibility visibility = line.visibility() == null ? Visibility.VISIBLE : line.visibility();
        return new Rubric.Line(line.points(), visibility, Optional.ofNullable(line.message()));
    }

    private CheckId check(String id) {
        try {
            return CheckId.of(id);
        } catch (IllegalArgumentException e) {
            throw new NotRejudgeable(Text.of("rejudge.check", file, id));
        }
    }
}
