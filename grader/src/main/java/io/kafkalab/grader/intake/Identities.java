package io.kafkalab.grader.intake;

import io.kafkalab.text.Text;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Gives every submission of a command an id of its own. An id that two claim is given to neither, since a student writes
 * it: both go under the names of what they handed in. Nothing depends on the order.
 */
final class Identities {

    private final Consumer<Text> notice;

    /** @param notice hears of ids that several claim */
    Identities(Consumer<Text> notice) {
        this.notice = notice;
    }

    /** The submissions with their ids, in the order in which they were found. */
    List<HandIn> of(List<Found> found) {
        Map<Found, String> ids = new IdentityHashMap<>();
        found.forEach(each -> ids.put(each, each.claim()));
        Set<String> said = new HashSet<>();
        boolean again = true;
        while (again) {
            again = false;
            for (List<Found> same : collisions(found, ids)) {
                List<Found> claimants = same.stream()
                        .filter(each -> !ids.get(each).equals(each.source()))
                        .toList();
                if (!claimants.isEmpty()) {
                    again = true;
                    tell(ids.get(same.get(0)), same, said);
                    claimants.forEach(each -> ids.put(each, each.source()));
                }
            }
        }
        number(found, ids);
        return found.stream().map(each -> handIn(each, ids.get(each))).toList();
    }

    private static HandIn handIn(Found found, String id) {
        String name = id.equals(found.claim()) ? found.name().orElse(id) : id;
        return new HandIn(id, name, found.source(), found.path());
    }

    /** Those of one id, the groups in the order of their ids and each in the order of its paths. */
    private static List<List<Found>> collisions(List<Found> found, Map<Found, String> ids) {
        Map<String, List<Found>> byName = found.stream()
                .sorted(Comparator.comparing(each -> each.path().toString()))
                .collect(Collectors.groupingBy(
                        each -> FileName.folded(ids.get(each)), TreeMap::new, Collectors.toList()));
        return byName.values().stream().filter(same -> same.size() > 1).toList();
    }

    /** Submissions of one name in different folders are told apart by numbers, in the order of their paths. */
    private void number(List<Found> found, Map<Found, String> ids) {
        Set<String> taken = new HashSet<>();
        found.forEach(each -> taken.add(FileName.folded(ids.get(each))));
        for (List<Found> same : collisions(found, ids)) {
            tell(ids.get(same.get(0)), same, new HashSet<>());
            int number = 1;
            for (Found each : same) {
                String id = ids.get(each) + "-" + number++;
                while (!taken.add(FileName.folded(id))) {
                    id = ids.get(each) + "-" + number++;
                }
                ids.put(each, id);
            }
        }
    }

    private void tell(String id, List<Found> same, Set<String> said) {
        if (said.add(FileName.folded(id))) {
            String paths = same.stream().map(each -> each.path().toString()).collect(Collectors.joining(", "));
            notice.accept(Text.of("grade.same-id", id, paths));
        }
    }
}
