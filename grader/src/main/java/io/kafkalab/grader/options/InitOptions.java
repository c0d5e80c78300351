package io.kafkalab.grader.options;

import io.kafkalab.grader.starter.StarterLanguage;
import io.kafkalab.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What {@code klab init} was asked for.
 *
 * @param starter the starter to make; empty if only klab's artifacts are to be installed
 */
public record InitOptions(Optional<Wanted> starter) {
    private static final List<StarterLanguage> LANGUAGES = List.of(StarterLanguage.values());

    /**
     * A starter to make.
     *
     * @param folder where
     * @param language in what language
     */
    public record Wanted(Path folder, StarterLanguage language) {}

    /**
     * Resolves the flags.
     *
     * @throws UsageProblem if one is missing, not allowed, or of no use
     */
    public static InitOptions resolve(Path folder, String language, boolean installOnly) {
        if (installOnly) {
            if (folder != null || language != null) {
                throw new UsageProblem(Text.of("init.install-only"));
            }
            return new InitOptions(Optional.empty());
        }
        if (folder == null) {
            throw new UsageProblem(Text.of("usage.missing", "DIR"));
        }
        if (language == null) {
            String allowed = Arrays.stream(StarterLanguage.values())
                    .map(StarterLanguage::label)
                    .collect(Collectors.joining("|"));
            throw new UsageProblem(Text.of("usage.missing", "--language " + allowed));
        }
        requireRoom(folder);
        return new InitOptions(Optional.of(
                new Wanted(folder, Setting.of("--language", language).choice(LANGUAGES, StarterLanguage::label))));
    }

    /** Nothing that is there is ever overwritten; a repository just cloned is as good as empty. */
    private static void requireRoom(Path folder) {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new UsageProblem(Text.of("init.not-a-folder", folder));
        }
        try (Stream<Path> content = Files.list(folder)) {
            if (content.anyMatch(file -> !file.getFileName().toString().equals(".git"))) {
                throw new UsageProblem(Text.of("init.not-empty", folder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
    }
}
