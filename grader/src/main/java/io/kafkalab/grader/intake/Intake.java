package io.kafkalab.grader.intake;

import io.kafkalab.exercises.submission.Author;
import io.kafkalab.exercises.submission.Contents;
import io.kafkalab.exercises.submission.SubmissionRejected;
import io.kafkalab.exercises.submission.archive.Archive;
import io.kafkalab.exercises.submission.archive.ArchiveRefused;
import io.kafkalab.exercises.submission.archive.UnpackLimits;
import io.kafkalab.text.Text;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Finds the submissions in what was handed in, and gives each its id. */
public final class Intake {

    private static final int NAMED = 5;
    private static final int FEW = 20;

    private final Supplier<Path> scratch;
    private final Consumer<Text> notice;

    /**
     * @param scratch makes a new folder, kept until all is graded: an archive of a class is unpacked there
     * @param notice hears what its user should know
     */
    public Intake(Supplier<Path> scratch, Consumer<Text> notice) {
        this.scratch = scratch;
        this.notice = notice;
    }

    /**
     * The submissions, in the order of the paths and then of their names.
     *
     * @throws SubmissionRejected if there is nothing at one of the paths
     */
    public List<HandIn> of(List<Path> paths) {
        List<Found> all = new ArrayList<>();
        for (Path path : paths.stream().distinct().toList()) {
            if (!Files.exists(path)) {
                throw new SubmissionRejected(Text.of("submission.absent", path));
            }
            all.addAll(inside(path));
        }
        return new Identities(notice).of(all);
    }

    private List<Found> inside(Path path) {
        Shape shape = shape(path);
        if (shape instanceof Shape.Many many) {
            Path folder = folder(path).resolve(many.wrapper());
            tell(path, many.entries().size(), many.others());
            return many.entries().stream()
                    .flatMap(entry ->
                            member(entry, folder.resolve(entry), many.entries().size()).stream())
                    .toList();
        } else if (shape instanceof Shape.Moodle moodle) {
            Path folder = folder(path).resolve(moodle.wrapper());
            List<Found> found = new MoodleDownload(folder, scratch, notice).submissions(moodle.entries());
            tell(path, found.size(), moodle.others());
            return found;
        }
        Path file = path.toAbsolutePath().normalize().getFileName();
        return List.of(plain(file == null ? "submission" : file.toString(), path));
    }

    /** A submission of a class, unless it is a download of Moodle's among a few others, such as those of its groups. */
    private List<Found> member(String entry, Path path, int among) {
        boolean download = among <= FEW && shape(path) instanceof Shape.Moodle;
        return download ? inside(path) : List.of(plain(entry, path));
    }

    private static Shape shape(Path path) {
        try {
            return Shape.of(
                    Files.isDirectory(path) ? Contents.of(path) : Contents.of(Archive.of(path, UnpackLimits.CLASS)));
        } catch (ArchiveRefused | UncheckedIOException e) {
            // Grading it says why.
            return new Shape.One();
        }
    }

    private Path folder(Path path) {
        try {
            return Files.isDirectory(path)
                    ? path
                    : Archive.of(path, UnpackLimits.CLASS).unpack(scratch.get());
        } catch (ArchiveRefused e) {
            throw new SubmissionRejected(e.sentence());
        }
    }

    private static Found plain(String source, Path path) {
        Author author = Author.of(path);
        String own = Files.isDirectory(path) ? source : Archive.baseName(Path.of(source));
        return new Found(source, path, author.id().orElse(own), author.name());
    }

    private void tell(Path path, int submissions, List<String> others) {
        notice.accept(Text.of("grade.many", path, submissions));
        if (!others.isEmpty()) {
            String named = String.join(", ", others.subList(0, Math.min(NAMED, others.size())));
            notice.accept(Text.of("grade.left-out", others.size(), named + (others.size() > NAMED ? ", …" : "")));
        }
    }
}
