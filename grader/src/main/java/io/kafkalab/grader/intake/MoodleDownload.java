package io.kafkalab.grader.intake;

import io.kafkalab.exercises.submission.archive.Archive;
import io.kafkalab.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The submissions of a Moodle bulk download: one for each participant or team, by the names that Moodle gave. */
final class MoodleDownload {

    private final Path folder;
    private final Supplier<Path> scratch;
    private final Consumer<Text> notice;

    /**
     * @param folder where Moodle's folders and files lie
     * @param scratch makes a new folder, where the loose files of one student are put together
     * @param notice hears of those who handed in nothing but text
     */
    MoodleDownload(Path folder, Supplier<Path> scratch, Consumer<Text> notice) {
        this.folder = folder;
        this.scratch = scratch;
        this.notice = notice;
    }

    /** The submissions in the order of Moodle's names. */
    List<Found> submissions(List<String> entries) {
        Map<String, List<MoodleName>> files = new TreeMap<>();
        List<String> texts = new ArrayList<>();
        for (String entry : entries) {
            MoodleName name = MoodleName.of(entry).orElseThrow();
            if (name.onlineText()) {
                texts.add(name.shown());
            } else {
                files.computeIfAbsent(name.prefix(), prefix -> new ArrayList<>())
                        .add(name);
            }
        }
        if (!texts.isEmpty()) {
            notice.accept(Text.of("grade.online-text", String.join(", ", texts)));
        }
        return files.values().stream().map(this::submission).toList();
    }

    private Found submission(List<MoodleName> names) {
        MoodleName first = names.get(0);
        Path path = names.stream().anyMatch(name -> !name.rest().isEmpty()) ? loose(names) : path(first);
        return new Found(source(first), path, first.claim(), Optional.of(first.shown()));
    }

    /** The folder's own name, which Moodle wants to see again on feedback; of loose files, what such a folder would have. */
    private static String source(MoodleName name) {
        return name.rest().isEmpty() ? name.whole() : name.prefix() + "_";
    }

    private Path loose(List<MoodleName> names) {
        if (names.size() == 1 && Archive.named(names.get(0).rest())) {
            return path(names.get(0));
        }
        Path together = scratch.get();
        for (MoodleName name : names) {
            copy(path(name), together.resolve(name.rest().isEmpty() ? "folder" : name.rest()));
        }
        return together;
    }

    private Path path(MoodleName name) {
        return folder.resolve(name.whole());
    }

    private static void copy(Path from, Path to) {
        try {
            if (Files.isRegularFile(from, LinkOption.NOFOLLOW_LINKS)) {
                Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot copy " + from, e);
        }
    }
}
