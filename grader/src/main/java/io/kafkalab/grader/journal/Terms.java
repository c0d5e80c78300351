package io.kafkalab.grader.journal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * All that decides verdicts besides the submission itself: results that do not share these cannot stand in one gradebook.
 *
 * @param klab klab's version
 * @param seed what the data is made from
 * @param exercises which exercises, by number
 * @param rubric a digest of the rubric
 * @param dataset a digest of the given CSV; empty if the data is made by klab
 * @param language of the sentences: {@code fr} or {@code en}
 */
public record Terms(String klab, long seed, List<Integer> exercises, String rubric, String dataset, String language) {
    public Terms {
        exercises = List.copyOf(exercises);
    }

    /** The options of the command line in which these differ from others, as they are typed. */
    public List<String> differences(Terms others) {
        Map<String, Object> theirs = others.named();
        return named().entrySet().stream()
                .filter(term -> !Objects.equals(term.getValue(), theirs.get(term.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<String, Object> named() {
        Map<String, Object> named = new LinkedHashMap<>();
        named.put("klab " + klab, klab);
        named.put("--seed", seed);
        named.put("--exercise", exercises);
        named.put("--rubric", rubric);
        named.put("--dataset", dataset);
        named.put("--lang", language);
        return named;
    }
}
