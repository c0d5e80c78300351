package io.kafkalab.exercises.reading;

import io.kafkalab.exercises.evidence.Output;
import io.kafkalab.exercises.evidence.ProgramRun;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The lines of a program's output that name the source connector: in any form, but not those that say that it is absent. */
public final class PluginMentions {
    private static final Pattern SOURCE_CLASS =
            Pattern.compile("(?<![\\w.$])" + Pattern.quote(SourceSettings.SOURCE_CLASS) + "(?![\\w$]|\\.\\w)");
    /** Words that leave no doubt; a list of classes, in whatever form, holds none of them. */
    private static final Pattern ABSENT = Pattern.compile(
            "(?iu)\\bn[’']est pas\\b|\\bpas (été )?(présent|install|trouv|disponible)"
                    + "|\\babsent|\\bintrouvable|\\bmanquant|\\bnon (présent|install|trouv|disponible)"
                    + "|\\bnot (found|installed|available|present|there)\\b|\\bmissing\\b|\\b(false|non|no)\\s*[.!]?\\s*$");

    private final List<String> lines;

    /** Reads the output of a program, on both streams. */
    public PluginMentions(ProgramRun run) {
        this.lines = Stream.of(run.output(), run.errors())
                .map(Output::text)
                .map(Terminal::shows)
                .flatMap(String::lines)
                .filter(line -> SOURCE_CLASS.matcher(line).find())
                .toList();
    }

    /** Whether a line names it as something that is there. */
    public boolean isListed() {
        return lines.stream().anyMatch(line -> !ABSENT.matcher(line).find());
    }

    /** Whether all lines that name it say that it is not there. */
    public boolean isSaidToBeAbsent() {
        return !lines.isEmpty() && !isListed();
    }
}
