package io.kafkalab.exercises.reading;

import io.kafkalab.exercises.evidence.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * A document of MongoDB as its fields at any depth. A field named after the severity, or else one named value, holds the
 * severity; where there is neither, any field may whose name does not say that it holds something else: whole rows hold
 * many small numbers, and only names tell them apart.
 */
public final class StoredDocument {
    private static final List<String> SEVERITY_NAMES = List.of("grav", "sever", "sévér");
    private static final List<String> VALUE_NAMES = List.of("value", "valeur");

    /** Where a message was, and the other columns of the CSV. */
    private static final Set<String> OTHER_NAMES = Set.of(
            "_id",
            "partition",
            "offset",
            "timestamp",
            "place",
            "catu",
            "sexe",
            "an_nais",
            "trajet",
            "secu1",
            "secu2",
            "secu3",
            "locp",
            "actp",
            "etatp",
            "id_usager",
            "id_vehicule",
            "num_veh");

    private record Field(String name, String content) {}

    private final String json;
    private final List<Field> fields = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final List<Field> severities;
    private final boolean named;

    /** Reads a document that is written in canonical Extended JSON. */
    public StoredDocument(String json) {
        this.json = json;
        Json.parse(json).ifPresent(node -> collect("", node));
        List<Field> byName = namedSeverities();
        this.named = !byName.isEmpty();
        this.severities = named
                ? byName
                : fields.stream()
                        .filter(field -> !OTHER_NAMES.contains(field.name().toLowerCase(Locale.ROOT)))
                        .toList();
    }

    /** The document as it stands in the evidence. */
    public String json() {
        return json;
    }

    /** All that could be an accident: what its fields hold, and their names. */
    Set<String> mentions() {
        Set<String> mentions = new HashSet<>(names);
        fields.forEach(field -> mentions.add(field.content()));
        return mentions;
    }

    /** How often a document that mentions a row's accident holds the row; more than once only if it lists severities. */
    long times(Row row) {
        long times = severities.stream()
                .filter(field -> field.content().equals(row.severity()))
                .count();
        return isNamed() ? times : Math.min(1, times);
    }

    /** Whether the names of its fields tell which of them is the severity. */
    boolean isNamed() {
        return named;
    }

    /** Whether any of its fields holds one of these severities where a severity may stand. */
    public boolean hasAnySeverity(Collection<String> known) {
        return severities.stream().anyMatch(field -> known.contains(field.content()));
    }

    /** Whether it mentions one of these accidents. */
    public boolean hasAnyAccident(Collection<String> known) {
        return mentions().stream().anyMatch(known::contains);
    }

    private List<Field> namedSeverities() {
        for (List<String> names : List.of(SEVERITY_NAMES, VALUE_NAMES)) {
            Predicate<Field> isNamed =
                    field -> names.stream().anyMatch(field.name().toLowerCase(Locale.ROOT)::contains);
            if (fields.stream().anyMatch(isNamed)) {
                return fields.stream().filter(isNamed).toList();
            }
        }
        return List.of();
    }

    /** A text may itself hold an object, or a line of the CSV. */
    private void add(String name, String content) {
        if (content.startsWith("{")) {
            Json.parse(content).ifPresent(node -> collect(name, node));
        } else if (content.indexOf(';') >= 0) {
            for (String part : content.split(";")) {
                fields.add(new Field(name, Scalar.of(part)));
            }
        } else {
            fields.add(new Field(name, content));
        }
    }

    private void collect(String name, JsonNode node) {
        Scalar.of(node).ifPresentOrElse(content -> add(name, content), () -> {
            for (Map.Entry<String, JsonNode> property : node.properties()) {
                names.add(property.getKey());
                collect(property.getKey(), property.getValue());
            }
            if (node.isArray()) {
                node.values().forEach(element -> collect(name, element));
            }
        });
    }
}
