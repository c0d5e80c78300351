package io.kafkalab.exercises.submission;

import io.kafkalab.exercises.submission.archive.Archive;
import io.kafkalab.exercises.submission.archive.UnpackLimits;
import io.kafkalab.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A folder whose programs are in archives: what Moodle makes of a student who handed in archives. */
final class LooseArchives {

    private static final int MOST = 8;

    private LooseArchives() {}

    /** The only archive at the top of a folder in which there is no program. */
    static Optional<Path> only(Path folder) {
        List<Path> archives = in(folder);
        return archives.size() == 1 ? Optional.of(archives.get(0)) : Optional.empty();
    }

    /**
     * The folder itself where it holds a program or no archive at its top, else what comes out of its archives: each in
     * a folder of its own, or alone where no other holds a program.
     *
     * @throws SubmissionRejected if they are too many
     * @throws io.kafkalab.exercises.submission.archive.ArchiveRefused if one cannot be unpacked
     */
    static Path opened(Path folder, Path scratch) {
        List<Path> archives = in(folder);
        if (archives.isEmpty()) {
            return folder;
        }
        if (archives.size() > MOST) {
            throw new SubmissionRejected(Text.of("submission.archives", folder.getFileName(), MOST));
        }
        List<Path> unpacked = new ArrayList<>();
        UnpackLimits limits = UnpackLimits.DEFAULT;
        for (Path archive : archives) {
            Path out = Archive.of(archive, limits).unpack(scratch);
            limits = limits.after(bytes(out));
            unpacked.add(out);
        }
        List<Path> withPrograms =
                unpacked.stream().filter(out -> Contents.of(out).holdsWork()).toList();
        if (archives.size() == 1 || withPrograms.size() == 1) {
            return withPrograms.isEmpty() ? unpacked.get(0) : withPrograms.get(0);
        }
        return together(archives, unpacked, scratch);
    }

    private static long bytes(Path folder) {
        return SubmissionFiles.below(folder).stream()
                .mapToLong(file -> file.toFile().length())
                .sum();
    }

    private static List<Path> in(Path folder) {
        Contents contents = Contents.of(folder);
        boolean own = contents.holdsWork() || contents.top().containsKey(KlabYaml.FILE);
        return own
                ? List.of()
                : contents.top().entrySet().stream()
                        .filter(entry -> !entry.getValue() && Archive.named(entry.getKey()))
                        .map(Map.Entry::getKey)
                        .map(folder::resolve)
                        .toList();
    }

    private static Path together(List<Path> archives, List<Path> unpacked, Path scratch) {
        try {
            Path all = Files.createTempDirectory(scratch, "together-");
            for (int i = 0; i < archives.size(); i++) {
                Path file = archives.get(i).getFileName();
                Files.move(unpacked.get(i), all.resolve(file.toString()));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot put archives together in " + scratch, e);
        }
    }
}
