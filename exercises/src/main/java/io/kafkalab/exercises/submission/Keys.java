package io.kafkalab.exercises.submission;

import io.kafkalab.text.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;
import tools.jackson.databind.JsonNode;

/** The keys of a YAML mapping, held against those that klab knows. */
final class Keys {
    private static final int CLOSE = 3;

    private Keys() {}

    /**
     * Refuses a mapping with an unknown key, and what is no mapping.
     *
     * @param node the mapping; nothing at all is fine
     * @param where its path, empty for the whole file
     * @param known the keys that it may have
     */
    static void known(JsonNode node, String where, List<String> known) {
        if (node.isMissingNode() || node.isNull()) {
            return;
        }
        if (!node.isObject()) {
            throw new SubmissionRejected(
                    where.isEmpty()
                            ? Text.of("klabyaml.mapping.root", String.join(", ", known))
                            : Text.of("klabyaml.mapping", where, String.join(", ", known)));
        }
        for (String key : node.propertyNames()) {
            if (!known.contains(key)) {
                throw unknown(where.isEmpty() ? key : where + "." + key, key, known);
            }
        }
    }

    private static SubmissionRejected unknown(String path, String key, List<String> known) {
        String allowed = String.join(", ", known);
        String nearest = known.stream()
                .min(Comparator.comparingInt(word -> distance(word, key)))
                .orElseThrow();
        return new SubmissionRejected(
                distance(nearest, key) <= CLOSE
                        ? Text.of("klabyaml.unknown.near", path, nearest, allowed)
                        : Text.of("klabyaml.unknown", path, allowed));
    }

    private static int distance(String word, String key) {
        return LevenshteinDistance.getDefaultInstance().apply(word, key.toLowerCase(Locale.ROOT));
    }
}
