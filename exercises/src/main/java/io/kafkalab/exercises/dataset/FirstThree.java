package io.kafkalab.exercises.dataset;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The first three rows of a run, which programs send and are judged by: chosen such that no wrong program is right by
 * luck.
 *
 * <p>The second and the third are of one accident, as rows of one are together in the real file too, with different
 * severities: partitions taken in turn, or one for the first two rows, part them. The severities are not those of the
 * published file, not the numbers of rows, and not the values of any other column, in whatever order.
 *
 * @param users the three
 */
record FirstThree(List<User> users) {

    private static final Set<List<String>> TELLTALE =
            Set.of(List.of("1", "3", "4"), List.of("1", "2", "3"), List.of("2", "3", "4"), List.of("0", "1", "2"));

    FirstThree {
        users = List.copyOf(users);
    }

    /**
     * Puts them in their order.
     *
     * @param single of an accident that has no other row
     * @param first of the accident that has two
     * @param second of the same
     */
    static FirstThree of(User single, User first, User second) {
        return new FirstThree(List.of(single, first, second));
    }

    /** Whether no other column could be taken for the severity without being found out. */
    boolean isSafe() {
        return severitiesAreSafe()
                && columns().allMatch(column -> !sorted(column).equals(sorted(severities())) && differs(column));
    }

    /** Whether, besides, no other column holds the severity in any one of the three rows. */
    boolean isSafest() {
        return isSafe() && users.stream().noneMatch(user -> user.others().contains(user.severity()));
    }

    private boolean severitiesAreSafe() {
        List<String> severities = severities();
        return !severities.get(0).equals("1")
                && !severities.contains("-1")
                && Set.copyOf(severities).size() > 1
                && !TELLTALE.contains(sorted(severities));
    }

    private List<String> severities() {
        return users.stream().map(User::severity).toList();
    }

    private Stream<List<String>> columns() {
        return IntStream.range(0, users.get(0).others().size())
                .mapToObj(column ->
                        users.stream().map(user -> user.others().get(column)).toList());
    }

    private boolean differs(List<String> column) {
        return !column.equals(severities())
                && !column.equals(
                        users.stream().map(user -> user.row().accident().trim()).toList());
    }

    private static List<String> sorted(List<String> values) {
        return values.stream().sorted().toList();
    }
}
