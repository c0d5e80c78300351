package io.kafkalab.grader.intake;

import io.kafkalab.exercises.submission.ProgramSource;
import io.kafkalab.exercises.submission.Submission;
import io.kafkalab.exercises.submission.SubmissionRejected;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells a submission from a folder of submissions. */
final class HandedIn {

    private static final Pattern ARCHIVE = Pattern.compile("(?i).*\\.(zip|tar\\.gz|tgz)");

    private final Function<Path, Submission> open;

    HandedIn(Function<Path, Submission> open) {
        this.open = open;
    }

    /**
     * The submissions in a folder that is none itself: no single program of it stands for any task, and at least two of
     * its folders and archives hold programs. All of these are submissions then, so that one that is empty or broken has
     * its row. Else the path alone.
     */
    List<Path> submissions(Path path) {
        if (!Files.isDirectory(path) || opens(path)) {
            return List.of(path);
        }
        List<Path> inside = entries(path);
        return inside.stream().filter(this::holdsPrograms).limit(2).count() > 1 ? inside : List.of(path);
    }

    private boolean holdsPrograms(Path path) {
        return Files.isRegularFile(path.resolve("klab.yaml")) || opens(path);
    }

    private boolean opens(Path path) {
        try {
            Submission submission = open.apply(path);
            return submission.programs().values().stream()
                    .anyMatch(program -> !(program instanceof ProgramSource.Missing)
                            && !(program instanceof ProgramSource.Ambiguous));
        } catch (SubmissionRejected e) {
            return false;
        }
    }

    private static List<Path> entries(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !entry.getFileName().toString().startsWith("."))
                    .filter(entry -> Files.isDirectory(entry)
                            || ARCHIVE.matcher(entry.toString()).matches())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
    }
}
