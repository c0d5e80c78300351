package io.kafkalab.grader.intake;

import io.kafkalab.exercises.submission.Submission;
import io.kafkalab.exercises.submission.SubmissionRejected;
import io.kafkalab.text.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Finds the submissions in what was handed in, and gives each its id. */
public final class Intake {

    private final Function<Path, Submission> open;
    private final Consumer<Text> notice;
    private final DistinctIds ids;

    /**
     * @param open opens a submission; throws {@link SubmissionRejected} where there is nothing gradable
     * @param notice hears what its user should know
     */
    public Intake(Function<Path, Submission> open, Consumer<Text> notice) {
        this.open = open;
        this.notice = notice;
        this.ids = new DistinctIds(notice);
    }

    /** The submissions, in the order of the paths. */
    public List<HandIn> of(List<Path> paths) {
        List<HandIn> all = new ArrayList<>();
        for (Path path : paths) {
            List<Path> inside = new HandedIn(open).submissions(path);
            if (inside.size() > 1) {
                notice.accept(Text.of("grade.many", path, inside.size()));
            }
            inside.forEach(each -> all.add(handIn(each)));
        }
        return all;
    }

    private HandIn handIn(Path path) {
        Path file = path.toAbsolutePath().normalize().getFileName();
        String source = file == null ? "submission" : file.toString();
        Optional<Submission> submission = opened(path);
        String id = ids.claim(submission.map(Submission::id).orElse(source), path);
        String name = submission
                .filter(each -> !each.name().equals(each.id()))
                .map(Submission::name)
                .orElse(id);
        return new HandIn(id, name, source, path);
    }

    private Optional<Submission> opened(Path path) {
        try {
            return Optional.of(open.apply(path));
        } catch (SubmissionRejected e) {
            return Optional.empty();
        }
    }
}
