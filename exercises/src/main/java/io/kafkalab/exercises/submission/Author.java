package io.kafkalab.exercises.submission;

import io.kafkalab.exercises.submission.archive.Archive;
import io.kafkalab.exercises.submission.archive.ArchiveRefused;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Who says to have made a submission, by its {@code klab.yaml}: a claim, since students write it.
 *
 * @param id the student's number
 * @param name the student's name
 */
public record Author(Optional<String> id, Optional<String> name) {

    private static final Author UNKNOWN = new Author(Optional.empty(), Optional.empty());

    /** The author of a folder or an archive, which is not unpacked; unknown where nothing readable says so. */
    public static Author of(Path folderOrArchive) {
        try {
            KlabYaml yaml = Files.isDirectory(folderOrArchive)
                    ? below(Submissions.descend(folderOrArchive))
                    : inside(folderOrArchive);
            return new Author(yaml.studentId(), yaml.studentName());
        } catch (SubmissionRejected | ArchiveRefused | UncheckedIOException e) {
            // Grading it says what is wrong with it.
            return UNKNOWN;
        }
    }

    private static KlabYaml below(Path folder) {
        return LooseArchives.only(folder).map(Author::inside).orElseGet(() -> KlabYaml.read(folder));
    }

    private static KlabYaml inside(Path file) {
        Archive archive = Archive.of(file);
        String yaml = Contents.of(archive).root() + KlabYaml.FILE;
        return archive.read(yaml, KlabYaml.LONGEST + 1).map(KlabYaml::parsed).orElse(KlabYaml.NONE);
    }
}
