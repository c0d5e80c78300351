package io.kafkalab.exercises.dataset;

import io.kafkalab.exercises.evidence.Row;
import io.kafkalab.text.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Makes the CSV of a run out of a given file, such as the real one of any year: shuffled by accident, and cut. */
public final class DatasetFile {

    /** How many rows a file must have at least, so that there are enough for every task. */
    public static final int ROWS_AT_LEAST = 60;

    private static final int FIRST = 3;
    private static final int TRIES = 200_000;

    private final List<List<User>> accidents;
    private final Random random;

    private DatasetFile(List<User> users, long seed) {
        Map<String, List<User>> grouped = new LinkedHashMap<>();
        users.forEach(user -> grouped.computeIfAbsent(user.row().accident(), accident -> new ArrayList<>())
                .add(user));
        this.accidents = new ArrayList<>(grouped.values());
        this.random = new Random(seed);
        Collections.shuffle(accidents, random);
    }

    /**
     * Writes the CSV of a run, with the header, separator and quotes of the given file, in UTF-8.
     *
     * @param source a CSV with the columns {@code Num_Acc} and {@code grav}
     * @param file where to write; replaced if it is there
     * @param seed any number
     * @param size how many rows at most
     * @throws DatasetRejected if the file cannot serve
     */
    public static Dataset write(Path source, Path file, long seed, int size) {
        CsvSource csv = CsvSource.read(source);
        if (csv.users().size() < ROWS_AT_LEAST) {
            throw new DatasetRejected(Text.of("dataset.few", source, csv.users().size(), ROWS_AT_LEAST));
        }
        List<User> users = new DatasetFile(csv.users(), seed)
                .draw(size)
                .orElseThrow(() -> new DatasetRejected(Text.of("dataset.lucky", source)));
        Stream<String> lines =
                Stream.concat(Stream.of(csv.header()), users.stream().map(User::line));
        try {
            Files.writeString(file, String.join("\n", (Iterable<String>) lines::iterator) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
        return new Dataset(seed, file, users.stream().map(User::row).toList());
    }

    /**
     * The rows of a file, in its own order.
     *
     * @throws DatasetRejected if it cannot serve
     */
    public static List<Row> rows(Path source) {
        List<User> users = CsvSource.read(source).users();
        if (users.size() < FIRST) {
            throw new DatasetRejected(Text.of("dataset.few", source, users.size(), FIRST));
        }
        return users.stream().map(User::row).toList();
    }

    private Optional<List<User>> draw(int size) {
        return firstThree().map(three -> {
            List<User> drawn = new ArrayList<>(three.users());
            List<String> taken =
                    three.users().stream().map(user -> user.row().accident()).toList();
            accidents.stream()
                    .filter(users -> !taken.contains(users.get(0).row().accident()))
                    .flatMap(List::stream)
                    .limit(size - drawn.size())
                    .forEach(drawn::add);
            return drawn;
        });
    }

    /** The first draw that is safest; if a file has none, the first that is safe. */
    private Optional<FirstThree> firstThree() {
        List<List<User>> pairs = accidents.stream()
                .filter(users -> users.stream().map(User::severity).distinct().count() > 1)
                .toList();
        Optional<FirstThree> safe = Optional.empty();
        for (int i = 0; i < TRIES && !pairs.isEmpty(); i++) {
            FirstThree three = arrange(pairs.get(random.nextInt(pairs.size())));
            if (three.isSafest()) {
                return Optional.of(three);
            }
            if (safe.isEmpty() && three.isSafe()) {
                safe = Optional.of(three);
            }
        }
        return safe;
    }

    private FirstThree arrange(List<User> pair) {
        User first = any(pair);
        User second = any(pair);
        List<User> others = any(accidents);
        while (first.severity().equals(second.severity())) {
            second = any(pair);
        }
        while (others.get(0).row().accident().equals(first.row().accident())) {
            others = any(accidents);
        }
        return FirstThree.of(any(others), first, second);
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
