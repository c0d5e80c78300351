package io.kafkalab.grader.result;

import io.kafkalab.text.Catalogue;
import io.kafkalab.text.Language;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The results of one command, in one language: what every report is a writer over.
 *
 * @param schemaVersion of this model; {@link #SCHEMA_VERSION} when written by this klab
 * @param language the language of its sentences: {@code fr} or {@code en}
 * @param lab what the programs ran against; null if no lab was needed
 * @param rubric the points of each check, in the statement's order
 * @param submissions one for each submission, sorted by id; may be read anew from disk at each walk, so that a class of
 *     thousands takes no memory
 */
public record Results(
        int schemaVersion,
        String language,
        LabLabel lab,
        List<RubricLine> rubric,
        Iterable<SubmissionResult> submissions) {

    /** The version that this code writes. */
    public static final int SCHEMA_VERSION = 1;

    public Results {
        rubric = List.copyOf(rubric);
    }

    /** The results, sorted by id. */
    public static Results of(
            String language, LabLabel lab, List<RubricLine> rubric, Collection<SubmissionResult> submissions) {
        return new Results(
                SCHEMA_VERSION,
                language,
                lab,
                rubric,
                submissions.stream()
                        .sorted(Comparator.comparing(SubmissionResult::id))
                        .toList());
    }

    /** The words of the language of these results. */
    public Catalogue words() {
        return Arrays.stream(Language.values())
                .filter(each -> each.code().equals(language))
                .map(Catalogue::in)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no language " + language));
    }

    /** The submissions, as a stream over one walk. */
    public Stream<SubmissionResult> stream() {
        return StreamSupport.stream(submissions.spliterator(), false);
    }
}
