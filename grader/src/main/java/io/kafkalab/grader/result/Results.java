package io.kafkalab.grader.result;

import java.util.List;

/**
 * The results of one command, in one language: what every report is a writer over.
 *
 * @param schemaVersion of this model; {@link #SCHEMA_VERSION} when written by this klab
 * @param language the language of its sentences: {@code fr} or {@code en}
 * @param lab what the programs ran against; null if no lab was needed
 * @param submissions one for each submission, sorted by id
 */
public record Results(int schemaVersion, String language, LabLabel lab, List<SubmissionResult> submissions) {

    /** The version that this code writes. */
    public static final int SCHEMA_VERSION = 1;

    public Results {
        submissions = submissions.stream()
                .sorted(java.util.Comparator.comparing(SubmissionResult::id))
                .toList();
    }
}
