package io.kafkalab.exercises.reading;

import io.kafkalab.exercises.evidence.ConsumerEvidence;
import io.kafkalab.exercises.evidence.Message;
import io.kafkalab.exercises.reading.Sightings.Content;
import io.kafkalab.exercises.reading.Sightings.Sighting;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The messages of a consumer's topic set against what it printed: which were seen, which twice, in which order. */
public final class PrintedMessages {
    private static final int MANY = 20;

    /** A shorter piece of a key may be a year or a port. */
    private static final int SHORTEST_PIECE = 5;

    private final ConsumerEvidence evidence;
    private final List<Message> inOrderPrinted = new ArrayList<>();
    private final List<Content> printedAgain = new ArrayList<>();
    private final boolean oneEachLine;

    /** Reads the output of a consumer. */
    public PrintedMessages(ConsumerEvidence evidence) {
        this.evidence = evidence;
        List<Message> expected = expected();
        Map<Content, Deque<Message>> waiting = new HashMap<>();
        expected.forEach(message -> waiting.computeIfAbsent(Content.of(message), content -> new ArrayDeque<>())
                .add(message));
        Sightings sightings = Sightings.of(evidence.run(), expected);
        this.oneEachLine = sightings.areOneEachLine();
        for (Sighting sighting : sightings.seen()) {
            Message message = waiting.get(sighting.content()).poll();
            if (message == null) {
                printedAgain.add(sighting.content());
            } else {
                inOrderPrinted.add(message);
            }
        }
    }

    /** The messages that were printed, in the order of printing. */
    public List<Message> inOrderPrinted() {
        return List.copyOf(inOrderPrinted);
    }

    /** What was printed more often than it stands on the topic. */
    public List<Content> printedAgain() {
        return List.copyOf(printedAgain);
    }

    /**
     * The messages that were not printed though later ones of their partition were, and an equal one was: a program that takes
     * equal messages for one hides them. None where several messages share a line, since equal ones cannot be counted there.
     */
    public List<Message> hidden() {
        return oneEachLine ? expected().stream().filter(this::isHidden).toList() : List.of();
    }

    /** The messages that were on the topic before the program started and were not printed. */
    public List<Message> missedBefore() {
        return missing(evidence.before());
    }

    /** Of the messages sent while it ran, those of the best received batch that were not printed. */
    public List<Message> missedLive() {
        return evidence.live().stream()
                .map(this::missing)
                .min(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }

    /** Whether any of the messages sent while it ran was printed. */
    public boolean sawLive() {
        return evidence.live().stream().flatMap(List::stream).anyMatch(inOrderPrinted::contains);
    }

    /** The messages that were printed after a later one of their partition. */
    public List<Message> printedLate() {
        Map<Integer, Long> last = new HashMap<>();
        List<Message> late = new ArrayList<>();
        for (Message message : inOrderPrinted) {
            if (message.offset() < last.getOrDefault(message.partition(), -1L)) {
                late.add(message);
            }
            last.merge(message.partition(), message.offset(), Math::max);
        }
        return late;
    }

    /** Whether it printed many an accident that was never on the topic: rows of the file, not messages. */
    public boolean hasManyStrangers() {
        Set<String> known = expected().stream()
                .flatMap(message -> Scalar.of(message.key()).stream())
                .collect(Collectors.toSet());
        Pattern accident = Pattern.compile(known.stream()
                .map(key -> "(?<!\\d)\\d{" + key.length() + "}(?!\\d)")
                .distinct()
                .collect(Collectors.joining("|")));
        return !known.isEmpty()
                && accident.matcher(evidence.run().output().text())
                                .results()
                                .map(MatchResult::group)
                                .filter(number -> !known.contains(number))
                                .distinct()
                                .limit(MANY)
                                .count()
                        == MANY;
    }

    /**
     * Whether what it printed are messages. The file has rows that stand on the topic too, and others that look so by
     * chance.
     */
    public boolean showsMessages() {
        return !inOrderPrinted.isEmpty() && (missedBefore().isEmpty() || !hasManyStrangers());
    }

    /** Whether it printed no message, but pieces of several keys. */
    public boolean showsKeysInPart() {
        List<String> numbers = new Printout(evidence.run().output().text())
                .numbers().stream()
                        .map(Printout.Number::text)
                        .filter(number -> number.length() >= SHORTEST_PIECE)
                        .toList();
        return inOrderPrinted.isEmpty()
                && expected().stream()
                                .flatMap(message -> Scalar.of(message.key()).stream())
                                .filter(key -> numbers.stream()
                                        .anyMatch(number -> key.contains(number) && key.length() > number.length()))
                                .distinct()
                                .limit(2)
                                .count()
                        == 2;
    }

    /** Whether each message that it missed has the key of one that it printed, and later ones of its partition were printed. */
    public boolean showsOneOfEachKey() {
        return !missedBefore().isEmpty()
                && missedBefore().stream()
                        .allMatch(missed -> wasPrinted(other -> keyOf(other).equals(keyOf(missed)))
                                && wasPrinted(other -> isLater(other, missed)));
    }

    private List<Message> expected() {
        List<Message> all = new ArrayList<>(evidence.before());
        evidence.live().forEach(all::addAll);
        return all;
    }

    private List<Message> missing(List<Message> messages) {
        Set<Message> printed = new HashSet<>(inOrderPrinted);
        return messages.stream()
                .filter(message -> !printed.contains(message) && !isHidden(message))
                .toList();
    }

    private boolean isHidden(Message message) {
        return !inOrderPrinted.contains(message)
                && wasPrinted(other -> Content.of(other).equals(Content.of(message)))
                && wasPrinted(other -> isLater(other, message));
    }

    private boolean wasPrinted(Predicate<Message> which) {
        return inOrderPrinted.stream().anyMatch(which);
    }

    private static boolean isLater(Message one, Message other) {
        return one.partition() == other.partition() && one.offset() > other.offset();
    }

    private static String keyOf(Message message) {
        return Content.of(message).key();
    }
}
