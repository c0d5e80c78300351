package io.kafkalab.exercises.reading;

import io.kafkalab.exercises.evidence.Message;
import io.kafkalab.exercises.evidence.Output;
import io.kafkalab.exercises.evidence.ProgramRun;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which messages a program printed, in whatever format.
 *
 * <p>A program prints every message by the same statement, so lines of one shape hold the value at the same place: so
 * many numbers after, or before, the key. For each shape the place is taken that explains most of its lines; that tells
 * the value from an offset or a size that happens to be the same number. A line that adds nothing to what lines of a
 * better explained shape have shown is the same message printed in another notation, and not counted again; nor is what
 * the line itself has shown already.
 */
public final class Sightings {
    private static final int REACH = 40;

    /**
     * One message seen in the output.
     *
     * @param position where, as a count of numbers before it
     * @param content its key and value
     */
    public record Sighting(int position, Content content) {}

    /** Key and value of a message, as a person would read them. */
    public record Content(String key, String value) {
        static Content of(Message message) {
            return new Content(
                    Scalar.of(message.key()).orElse(""),
                    Scalar.of(message.value()).orElse(""));
        }
    }

    /** A key on a line, however often it stands there. */
    private record Mention(int line, String key) {}

    private record Shape(List<Sighting> seen, long mentions, long explained) {
        boolean isExplained() {
            return explained == mentions;
        }

        /** Less than half are lines without values, on which an offset was the right number now and then. */
        boolean isLikely() {
            return explained * 2 > mentions;
        }
    }

    private final List<Sighting> seen;
    private final boolean oneEachLine;

    private Sightings(List<Sighting> seen, boolean oneEachLine) {
        this.seen = List.copyOf(seen);
        this.oneEachLine = oneEachLine;
    }

    /** The messages seen on standard output; if there is none of them, those on standard error. */
    public static Sightings of(ProgramRun run, List<Message> expected) {
        Sightings out = in(run.output(), expected);
        return out.seen.isEmpty() ? in(run.errors(), expected) : out;
    }

    /** The messages that were printed, in the order of printing; one that was printed twice is there twice. */
    public List<Sighting> seen() {
        return seen;
    }

    /**
     * Whether each message began on a line of its own, so that equal ones can be counted. Where several share a line, two that
     * are equal cannot be told from one that is written there twice.
     */
    public boolean areOneEachLine() {
        return oneEachLine;
    }

    private static Sightings in(Output output, List<Message> expected) {
        Map<String, Set<String>> values = new HashMap<>();
        expected.stream()
                .map(Content::of)
                .forEach(content -> values.computeIfAbsent(content.key(), key -> new HashSet<>())
                        .add(content.value()));
        return new Search(new Printout(output.text()), values).sightings();
    }

    /** The search for keys and their values in one output. */
    private static final class Search {
        private final Printout printout;
        private final Map<String, Set<String>> values;
        private final List<Integer> keys = new ArrayList<>();

        Search(Printout printout, Map<String, Set<String>> values) {
            this.printout = printout;
            this.values = values;
            for (int i = 0; i < printout.numbers().size(); i++) {
                if (values.containsKey(printout.number(i).text())) {
                    keys.add(i);
                }
            }
        }

        Sightings sightings() {
            List<Integer> all = new ArrayList<>();
            Map<String, List<Integer>> byShape = new LinkedHashMap<>();
            for (int key = 0; key < keys.size(); key++) {
                all.add(key);
                byShape.computeIfAbsent(printout.shape(keys.get(key)), shape -> new ArrayList<>())
                        .add(key);
            }
            int usual = bestPlace(all, 0);
            List<Shape> shapes = byShape.values().stream()
                    .map(group -> shape(group, bestPlace(group, usual)))
                    .sorted(Comparator.comparing(Shape::isExplained)
                            .thenComparing(shape -> shape.seen().size())
                            .reversed())
                    .toList();
            List<Sighting> seen = new ArrayList<>();
            Set<Content> known = new HashSet<>();
            for (Shape shape : shapes) {
                if (shape.isLikely()
                        && shape.seen().stream().anyMatch(sighting -> !known.contains(sighting.content()))) {
                    seen.addAll(shape.seen());
                    shape.seen().forEach(sighting -> known.add(sighting.content()));
                }
            }
            seen.sort(Comparator.comparingInt(Sighting::position));
            return new Sightings(seen, areOneEachLine(seen));
        }

        /** A line that holds two equal messages shows one, but has twice the numbers of others. */
        private boolean areOneEachLine(List<Sighting> seen) {
            long lines = seen.stream()
                    .map(sighting -> printout.number(sighting.position()).line())
                    .distinct()
                    .count();
            long lengths = seen.stream()
                    .map(sighting -> printout.numbersOfLine(sighting.position()))
                    .distinct()
                    .count();
            return lines == seen.size() && lengths <= 1;
        }

        private Shape shape(List<Integer> group, int place) {
            List<Sighting> seen = seen(group, place);
            return new Shape(
                    seen,
                    mentions(group.stream().map(keys::get)),
                    mentions(seen.stream().map(Sighting::position)));
        }

        private long mentions(Stream<Integer> positions) {
            return positions
                    .map(printout::number)
                    .map(number -> new Mention(number.line(), number.text()))
                    .distinct()
                    .count();
        }

        /** The place, relative to the key, that holds a right value for most of the keys; on a tie the usual, then the nearest. */
        private int bestPlace(List<Integer> group, int usual) {
            List<Integer> places = new ArrayList<>();
            for (int distance = 1; distance <= REACH; distance++) {
                places.add(distance);
                places.add(-distance);
            }
            return Collections.max(
                    places,
                    Comparator.comparingInt(
                                    (Integer place) -> seen(group, place).size())
                            .thenComparing(place -> place == usual)
                            .thenComparing(place -> onTheLine(group, place))
                            .thenComparing(place -> -Math.abs(place))
                            .thenComparing(place -> place));
        }

        private long onTheLine(List<Integer> group, int place) {
            return group.stream()
                    .map(keys::get)
                    .filter(at ->
                            at + place >= 0 && at + place < printout.numbers().size())
                    .filter(at -> printout.number(at + place).line()
                            == printout.number(at).line())
                    .count();
        }

        private List<Sighting> seen(List<Integer> group, int place) {
            List<Sighting> seen = new ArrayList<>();
            Map<Integer, Set<Content>> seenOnLine = new HashMap<>();
            for (int key : group) {
                int at = keys.get(key);
                int from = key == 0 ? 0 : keys.get(key - 1) + 1;
                int to = key + 1 == keys.size() ? printout.numbers().size() : keys.get(key + 1);
                String name = printout.number(at).text();
                if (at + place >= from
                        && at + place < to
                        && values.get(name).contains(printout.number(at + place).text())) {
                    Content content =
                            new Content(name, printout.number(at + place).text());
                    if (seenOnLine
                            .computeIfAbsent(printout.number(at).line(), line -> new HashSet<>())
                            .add(content)) {
                        seen.add(new Sighting(at, content));
                    }
                }
            }
            return seen;
        }
    }
}
